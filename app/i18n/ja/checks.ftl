# On Today: the residence check that may come. Nothing has to be pressed.
# $from, $until and $date are finished texts.

check-now = 今日の{ $until }まで、センターからビデオ通話をかけることがあります。スマートフォンを近くに置いてください。出られなくても、かけ直す必要はありません。
check-today = 今日の{ $from }から{ $until }の間に、センターからビデオ通話をかけることがあります。
check-date = { $date }の{ $from }から{ $until }の間に、センターからビデオ通話をかけることがあります。
check-about = 居所確認について
