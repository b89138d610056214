# Companions in the console: the list of requests, and the decision on the page of a case.
# $time and $language are finished texts, $name is a person's, $most a number of characters. Why the centre does not
# agree is in companions.ftl: travellers read it too.

list-companion-asked = 同行者の追加申請
list-empty-companion-asked = 同行者の追加を申請している人はいません。
why-companion-asked = 同行者の追加を申請している
desk-companion-lead = 到着記録と照らし合わせてください。認めると、その日から健康状態の報告の対象になります。報告がないことを数えるのは翌日からです。
desk-companion-name = 氏名
desk-companion-followed = このパスポート番号のケースがあります
desk-companion-approve = 認める
desk-companion-refuse-open = 理由を選んで認めない
desk-companion-refuse-why = 認めない理由
desk-companion-words = 自由記入
desk-companion-words-hint = 付け加えることがあるときだけ書いてください。入国者は書かれたまま読みます（翻訳されません）。入国者の言語：{ $language }。{ $most }文字まで。
desk-companion-refuse = 認めない
desk-companion-error = 入国者に伝える理由を選んでください。
desk-companion-error-long = 長すぎます。{ $most }文字までにしてください。
desk-companion-error-many = このスマートフォンで報告できる人数の上限に達しています。
desk-companion-joined = 承認：{ $time }
desk-companion-longer = 入国者より待機期間が長いため、自分のスマートフォンが必要
desk-companion-left = { $time }から自分のスマートフォンで報告
desk-companion-from = { $time }まで{ $name }さんのスマートフォンで報告
