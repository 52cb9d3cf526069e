bulletinSearch("index",{"form":2,"version":"1rzt8gun2xqzu","together":4,"keyBits":21,"segments":[
{"passages":8,"pieceBits":0,"later":"g"}
]});
