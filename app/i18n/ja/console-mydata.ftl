# Requests for deletion in the console: who waits, and the decision on the page of a case.
# $date, $early, $time and $language are finished texts; $most is a number of characters.

deletion-title = 消去の希望
deletion-back = 一覧へ戻る
deletion-lead = 情報を早く消してほしいという入国者の一覧です。長く待っている順に並んでいます。
deletion-empty = 消去について決定を待っている人はいません。
deletion-released = 待機終了：{ $date }
deletion-case-title = 消去の希望
deletion-asks = 情報を早く消してほしい
deletion-no-reason = 理由は書かれていません。
deletion-rule = 待機期間中は何も消しません。認めると、このケースは{ $date }ではなく{ $early }に消されます。
deletion-grant = 認める
deletion-answer = 認めない理由
deletion-answer-hint = 入国者はこのまま読みます。翻訳されません。入国者の言語：{ $language }。{ $most }文字まで。
deletion-refuse = 認めない
deletion-error-missing = 認めない理由を書いてください。
deletion-error-long = 長すぎます。{ $most }文字以内で書いてください。
deletion-asked-at = 希望：{ $time }
deletion-granted-at = 認めた：{ $time }
deletion-refused-at = 認めなかった：{ $time }
