bulletinSearch("index",{"form":1,"version":"26tt3293idi90","together":3,"keyBits":20,"segments":[
{"passages":8,"pieceBits":0,"later":"g"}
]});
