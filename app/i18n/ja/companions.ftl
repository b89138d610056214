# Companions: who reports with a phone, asking for one more, and giving somebody a phone of their own.
# $name is a person's, $date and $time are finished texts, $count is a number, $phone the centre's number.

companions-title = このスマートフォンで報告する人
companions-lead = 待機期間と健康状態の報告は、一人ひとり別です。1台のスマートフォンで、{ $count }人まで報告できます。
companions-arrival = 到着日（0日目）
companions-over = 待機期間は終わりました
companions-ends = { $date } { $time }から外出できます
companions-longer = { $name }さんは、あなたより待機期間が長いです。{ $date }からこのスマートフォンでは報告できなくなります。その前に、自分のスマートフォンに移してください。
companions-phone = { $name }さんを自分のスマートフォンに移す
companions-left = { $name }さんは、{ $date }から自分のスマートフォンで報告しています。
companions-back = このスマートフォンで報告する人に戻る


## Asking for one more

companions-ask = 同行者の追加を申請する
companions-ask-lead = いっしょに待機していて、スマートフォンを持っていない人のための申請です。センターが認めると、その人の健康状態も報告できるようになります。それより前の日は、だれの不利にもなりません。
companions-name = パスポートの氏名
companions-arrived = 到着日
companions-submit = センターに申請する
companions-error-name = パスポートのとおりに氏名を入力してください。
companions-error-known = この人の報告はもうできるか、申請中です。
companions-error-arrived = この人が到着した日を選んでください。
companions-error-many = 1台のスマートフォンで報告できるのは{ $count }人までです。もっと必要なときは、{ $phone }にお電話ください。
companions-asked-title = { $name }さん：センターが確認しています
companions-asked-text = センターの担当者が申請を確認しています。結果はここでわかります。
companions-withdraw = 申請を取り下げる
companions-refused-title = { $name }さん：センターは認めませんでした
companions-refused-words = センターからのことば：
companion-refusal-not-found = この人が見つかりませんでした。氏名、パスポート番号、到着日をもう一度確かめて、申請してください。
companion-refusal-own-phone = この人は、もう別のスマートフォンで報告しています。
companion-refusal-not-waiting = この人は待機の必要がないか、待機が終わっています。
companion-refusal-call = 先にお話を聞かせてください。{ $phone }にお電話ください。
companions-requests = 同行者の追加の申請
companion-state-open = センターが確認しています
companion-state-approved = センターが認めました
companion-state-refused = センターは認めませんでした
companion-state-withdrawn = 取り下げました
companion-deed-approve-companion = 同行者の追加を認めました
companion-deed-refuse-companion = 同行者の追加を認めませんでした


## A phone of their own

handover-title = { $name }さんのスマートフォン
handover-lead = ここでコードを作り、もう一台のスマートフォンで使ってください。そのあと{ $name }さんは、そのスマートフォンで報告します。待機期間は{ $name }さんのもの、待機場所は同じです。このスマートフォンでは、{ $name }さんのことを聞かなくなります。
handover-history = これまでに送った{ $name }さんの報告は、あなたの報告の記録に残ります。{ $name }さんも、新しいスマートフォンで見られます。
handover-identity = { $name }さんのパスポートの内容がまだわかりません。パスポートのとおりに入力してください。
handover-type = そこで、{ $name }さんのパスポート番号と生年月日を入力してください。
handover-followed = このパスポート番号の記録がもうあります。{ $phone }にお電話ください。
handover-before = { $date }まで、あなたの健康状態は{ $name }さんのスマートフォンで報告されていました。その報告もここに表示しています。
problem-handed-over = この報告の中に、今は自分のスマートフォンで報告している人がいます。その人の分は受け付けませんでした。ほかの人の報告は届いています。
