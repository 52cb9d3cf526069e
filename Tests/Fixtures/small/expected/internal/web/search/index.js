bulletinSearch("index",{"form":2,"version":"16y6xmy9u4pzu","together":4,"keyBits":21,"segments":[
{"passages":2,"pieceBits":0,"later":"g"}
]});
