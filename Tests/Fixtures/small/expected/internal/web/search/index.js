bulletinSearch("index",{"form":1,"version":"1o9to62aijel9","together":4,"keyBits":18,"segments":[
{"passages":2,"pieceBits":0,"later":"g"}
]});
