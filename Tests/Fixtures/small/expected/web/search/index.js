bulletinSearch("index",{"form":1,"version":"2xdm2my36vm0p","together":4,"keyBits":18,"segments":[
{"passages":8,"pieceBits":0,"later":"g"}
]});
