# Contact alerts: the card on Today, the message, and what My data says of them. They agree with the section
# “close contact” of the guide, and say nothing of the person who was infected. $flight is a flight number, $date a finished text.

alert-name = 接触のお知らせ
alert-title = 飛行機で近くに座っていた人が感染していました
alert-text = { $date }の{ $flight }便で近くに座っていた人が、検査で陽性になりました。
alert-means = あなたが感染しているという意味ではありません。だれのせいでもありません。どこかへ出かける必要はありません。
alert-group = 同行者の方にも関係するお知らせです。
alert-now = 今すること
alert-do-stay = 待機場所にいて、いつもどおり報告してください。
alert-do-health = 毎日体温をはかり、健康状態を報告してください。
alert-do-call = センターの担当者がお電話し、次にすることをお伝えします。電話に出てください。
alert-ill = 具合が悪いときは、近くの保健所、またはセンター（{ $phone }）へ電話してください。
alert-open = メッセージで開く
alert-guide = 案内のくわしい説明
alert-list = 接触のお知らせ
alert-deed-send-alert = 接触のお知らせを送りました
alert-deed-end-alert = 接触のお知らせの結果を記録しました
