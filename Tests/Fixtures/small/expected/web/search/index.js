bulletinSearch("index",{"form":3,"version":"2a5a85pg56cdm","together":4,"keyBits":21,"segments":[
{"passages":8,"limit":9,"pieceBits":0,"later":"g"}
]});
