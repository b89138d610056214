# Codes for a new phone, which operators give to somebody whose own is lost or broken. $name is a person's name, $time a
# finished text, $count a number.

desk-code-title = 新しいスマートフォンのコード
desk-code-card-lead = スマートフォンをなくした人、壊れた人のためのコードです。
desk-code-for = { $name }さんのコード
desk-code-open = { $name }さん：コードは{ $time }まで有効
desk-code-take-back = コードを取り消す
desk-code-released = 待機期間が終わっているため、コードは発行できません。
desk-code-closed = ケースが終了しているため、コードは発行できません。
desk-code-many = 24時間以内に{ $count }回コードが作られたため、今は発行できません。
desk-code-back = ケースに戻る
desk-code-lead = このコードとパスポート番号、生年月日を入力すると、新しいスマートフォンですべてを見られるようになります。コードは1回だけ、{ $count }分以内に使えます。新しいコードを作ると、前のコードは使えなくなります。
desk-code-lead-companion = このコードで、{ $name }さんは自分のスマートフォンと自分のケースを持ちます。元のスマートフォンでは{ $name }さんの報告を求めなくなります。コードは1回だけ、{ $count }分以内に使えます。新しいコードを作ると、前のコードは使えなくなります。
desk-code-compare = 本人の答えと照らし合わせてください
desk-code-identity = { $name }さんのパスポートの記録がありません。パスポートのとおりに入力してください。
desk-code-passport = パスポート番号
desk-code-born = 生年月日
desk-code-error-passport = パスポート番号を文字と数字だけで入力してください。
desk-code-checked = 本人をどのように確かめましたか
desk-code-checked-asked = 電話で：パスポート番号と生年月日をたずね、どちらも合っていた
desk-code-checked-in-person = 対面で：パスポートを見た
desk-code-error-checked = 本人をどのように確かめたかを選んでください。
desk-code-phones = これまでのスマートフォン
desk-code-lost = なくした、盗まれた：すべてのスマートフォンをすぐにサインアウトし、ほかのコードも使えなくする
desk-code-kept = 壊れた、または手元にある：サインアウトしない
desk-code-signed-in = サインインしているスマートフォン：{ $count }台
desk-code-make = コードを作る
desk-code-read = コードを1文字ずつ読み上げてください。I、L、O、Uの文字は使われません。
desk-code-type = 新しいスマートフォンで、下のアドレスを開くか、QRコードを読み取ります。それから、コード、パスポート番号、生年月日を入力します。
desk-code-label = コード
desk-code-signed-out = サインアウトしたスマートフォン：{ $count }台
desk-code-row-give-code-by-phone = 新しいスマートフォンのコード（電話で本人確認）
desk-code-row-give-code-in-person = 新しいスマートフォンのコード（対面で本人確認）
desk-code-row-take-back-code = 新しいスマートフォンのコードを取り消し
desk-code-row-sign-out-phones = すべてのスマートフォンをサインアウト
