bulletinSearch("index",{"form":3,"version":"2ru1r7kg8rzpu","together":4,"keyBits":21,"segments":[
{"passages":2,"limit":3,"pieceBits":0,"later":"g"}
]});
