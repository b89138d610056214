# My data: what is stored about a traveller, who looked at it, when it is destroyed, and what can be done about it.
# $date, $early, $since, $seen and $time are finished texts, $phone is the centre's number. $count, $minutes, $hours and $days are numbers.

nav-mydata = わたしの情報
mydata-lead = あなたについて保存していること、だれが見たか、いつ消すかを見られます。
mydata-locked = あなたの情報は、センターが確認したスマートフォンだけに出せます。到着コードか、別のスマートフォンで作ったコードを入力するか、お電話ください。


## What is stored

mydata-stored = 保存していること
mydata-who = あなたについて
mydata-name = 名前
mydata-language = 言語
mydata-companions = 同行者
mydata-arrival = 到着
mydata-arrived = 到着日
mydata-flight = 便と座席
mydata-period = 待機期間
mydata-registered = 登録した日時
mydata-none = まだありません
mydata-location-reports = 現在地報告
mydata-exact = そのうち、くわしい位置があるもの
mydata-health-reports = 健康状態の報告
mydata-exact-rule = くわしい位置は、報告から{ $hours }時間たつと消します。結果、おおよその距離、誤差だけを残します。
mydata-contact = メッセージと報告のお願い
mydata-requests = スマートフォンに届いた報告のお願い
mydata-contests = 間違っていると伝えた記録
mydata-phones = サインインしているスマートフォン
mydata-phone-this = このスマートフォン
mydata-phone-other = 別のスマートフォン
mydata-phone-full = すべてを見られます
mydata-phone-report = 報告だけを送れます
mydata-phone-since = サインイン：{ $since }。最後に使った日：{ $seen }。


## Who looked at it

mydata-access = だれが見たか
mydata-access-lead = センターの担当者があなたのケースを開いたり、何かをしたりすると、そのたびに記録して、ここに出します。
mydata-access-none = まだだれも、あなたのケースを開いていません。
mydata-access-older = 前の記録
mydata-access-newest = 新しい記録
mydata-deed-read-case = あなたのケースを開きました
mydata-deed-settle-contest = 間違っていると伝えられた記録について決めました
mydata-deed-write-message = あなたにメッセージを書きました
mydata-deed-answer-messages = あなたのメッセージに返事が済んだことを記録しました
mydata-deed-decide-deletion = 消去の希望について決めました
mydata-deed-approve-place = 待機場所の移動を認めました
mydata-deed-refuse-place = 待機場所の移動を認めませんでした
mydata-deed-other = あなたのケースについて作業しました
mydata-role-viewer = センター（見るだけの担当）
mydata-role-follow-up = センター（健康の確認の担当）
mydata-role-supervisor = センター（責任者）
mydata-role-administrator = センター（管理の担当）


## When it is destroyed

mydata-end = いつ消すか
mydata-end-released = 外出できる日
mydata-end-hidden = センターから見えなくなる日
mydata-end-destroyed = すべて消す日
mydata-rule-hidden = きまり：センターがあなたの情報を見られるのは、待機期間が終わってから{ $days }日間です。
mydata-rule-destroyed = 待機期間が終わって{ $days }日後に消します。センターが認めた場合は、もっと早く消します。


## A copy, another phone, signing out

mydata-copy = 手元に残す
mydata-copy-lead = あなたと同行者について保存していることを、一つのファイルにまとめます。体調やいた場所がわかるので、大切に保管してください。
mydata-copy-page = 読むためのファイル（HTML）
mydata-copy-json = プログラム用のファイル（JSON）
mydata-newphone = 別のスマートフォンを使う
mydata-newphone-lead = ここでコードを作り、パスポート番号と生年月日といっしょに、別のスマートフォンで入力してください。そのスマートフォンでも、すべてを見られるようになります。コードは1回だけ、{ $minutes }分以内に使えます。
mydata-newphone-make = コードを作る
mydata-newphone-many = 今日はもう{ $count }回コードを作りました。{ $phone }にお電話ください。
mydata-newphone-title = 別のスマートフォンのためのコード
mydata-newphone-until = このコードは、{ $time }までに1回だけ使えます。今だけ表示しています。
mydata-newphone-scan = 別のスマートフォンのカメラで、下の図を読み取ってください。または、下のアドレスを開いて、コードを入力してください。
mydata-newphone-type = いつものように、パスポート番号と生年月日を入力してください。
mydata-newphone-picture = 別のスマートフォンでサインインのページを開くためのQRコード
mydata-back = 「わたしの情報」へ戻る
mydata-out = スマートフォンからサインアウトする
mydata-out-lead = スマートフォンをなくしましたか。ほかの人のものを使いましたか。ここでサインアウトできます。すぐに使えなくなります。
mydata-out-others = ほかのスマートフォンをサインアウトする
mydata-out-others-note = このスマートフォン以外は、すべてサインアウトします。また使うときは、ここでコードを作ってください。
mydata-out-others-submit = はい、ほかをサインアウトする
mydata-out-all = このスマートフォンも、すべてサインアウトする
mydata-out-all-note = 到着コードは1回しか使えません。センターから新しいコードをもらうまでは、サインインしても報告を送ることしかできません。
mydata-out-all-submit = はい、すべてサインアウトする


## Deletion

mydata-delete = 消去を希望する
mydata-delete-rule = 待機期間中は、何も消すことができません。
mydata-delete-lead = けれども、情報を早く消すように希望できます。{ $date }ではなく、{ $early }に消します。センターの担当者が決めます。
mydata-delete-open = 早く消すことを希望する
mydata-delete-reason = 理由（書かなくてもかまいません）
mydata-delete-submit = はい、消去を希望する
mydata-delete-asked = { $date }に希望を受け取りました。センターの担当者が決めて、ここでお返事します。
mydata-delete-withdraw = 希望を取り下げる
mydata-delete-granted = センターが認めました。あなたの情報は{ $date }に消します。
mydata-delete-refused = センターは認めませんでした。理由：
mydata-delete-hidden = センターはもうあなたの情報を見ることができません。情報は{ $date }に消します。
