# Codes for a new phone: what operators did about them, as the traveller reads it in My data and in the timeline, and
# that a code no longer works. $phone is the centre's number.

code-deed-give-code-by-phone = ｜電話《でんわ》で　あなたの　ことを　｜聞《き》いて、｜新《あたら》しい　スマートフォンの　コードを　｜伝《つた》えました
code-deed-give-code-in-person = パスポートを　｜見《み》て、｜新《あたら》しい　スマートフォンの　コードを　｜渡《わた》しました
code-deed-take-back-code = ｜新《あたら》しい　スマートフォンの　コードを　｜使《つか》えなく　しました
code-deed-sign-out-phones = ぜんぶの　スマートフォンを　サインアウトしました
code-expired = この　コードは　もう　｜使《つか》えません。コードを　もらった　ところで、｜新《あたら》しい　コードを　｜作《つく》ってもらってください。センターから　もらった　ときは、{ $phone }に　｜電話《でんわ》してください。
