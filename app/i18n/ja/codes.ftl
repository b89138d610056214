# Codes for a new phone: what operators did about them, as the traveller reads it in My data and in the timeline, and
# that a code no longer works. $phone is the centre's number.

code-deed-give-code-by-phone = 電話で本人と確かめて、新しいスマートフォンのためのコードを伝えました
code-deed-give-code-in-person = パスポートを見て、新しいスマートフォンのためのコードを渡しました
code-deed-take-back-code = 新しいスマートフォンのためのコードを取り消しました
code-deed-sign-out-phones = すべてのスマートフォンをサインアウトしました
code-expired = このコードはもう使えません。コードを受け取ったところで、新しいコードを作ってもらってください。センターから受け取ったときは、{ $phone }にお電話ください。
