bulletinSearch("index",{"form":1,"version":"xtuxdp4sl4ty","together":3,"keyBits":20,"segments":[
{"passages":2,"pieceBits":0,"later":"g"}
]});
