# Messages in the console: the list of who waits for an answer, and the thread on the page of a case.
# $time and $language are finished texts; $count and $most are numbers of characters.

list-message-waiting = 返事待ち
list-empty-message-waiting = メッセージへの返事を待っている人はいません。
why-message-waiting = メッセージへの返事を待っている
desk-message-lead = 下の欄から返事をしてください。電話などで済んだときは、返事済みにしてください。
desk-message-mark = 返事済みにする
desk-message-title = メッセージ
desk-message-none = まだメッセージはありません。
desk-message-from-traveller = 入国者
desk-message-from-centre = センター
desk-message-read = 既読：{ $time }
desk-message-unread = 未読
desk-message-answered = 返事済み：{ $time }
desk-message-write = 入国者へのメッセージ
desk-message-hint = 翻訳されず、そのまま入国者に届きます。入国者の言語：{ $language }。{ $most }文字まで。
desk-message-send = 送る
desk-message-templates = 入国者の言語で届く定型文
desk-message-send-template = 定型文を送る
desk-message-error-missing = メッセージを書いてください。
desk-message-error-long = { $count }文字あります。{ $most }文字以内にしてください。
desk-message-error-template = 定型文を選んでください。
desk-message-ended = ケースが終了しているため、もう書くことはできません。
