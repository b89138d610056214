documents-title = とっておく・｜印刷《いんさつ》する
documents-guide-link = この　｜案内《あんない》を　PDFで　ダウンロードする
documents-leaflet-link = ｜次《つぎ》に　すること（｜紙《かみ》　1｜枚《まい》）
documents-kind = PDF、{ $language }、{ $megabytes } MBより　｜小《ちい》さい
documents-print-link = ｜案内《あんない》を　｜全部《ぜんぶ》　1つの　ページで　｜見《み》る（｜印刷《いんさつ》する　ため）

documents-guide-title = ｜待機《たいき》の　｜日《ひ》の　｜案内《あんない》
documents-guide-file = Okaeriの｜案内《あんない》（やさしい｜日本語《にほんご》）
documents-leaflet-title = ｜次《つぎ》に　すること
documents-leaflet-lead = ｜日本《にほん》に　｜着《つ》いた　｜人《ひと》へ。｜待機《たいき》の　｜日《ひ》が　｜終《お》わるまで、この　｜紙《かみ》を　｜持《も》っていてください。
documents-leaflet-file = Okaeri_｜次《つぎ》にすること（やさしい｜日本語《にほんご》）
documents-leaflet-arrival = ｜到着《とうちゃく》した　｜日《ひ》（0｜日《にち》｜目《め》）：
documents-leaflet-release = ｜外《そと》に　｜出《で》ることが　できる　｜日《ひ》：

documents-code-title = スマートフォンで　Okaeriを　｜開《ひら》く
documents-code-text = スマートフォンの　カメラで　QRコードを　｜写《うつ》してください。または、この　アドレスを　｜入《い》れてください。
documents-code-name = QRコード：{ $address }

documents-unavailable-title = この　ファイルは　｜今《いま》　｜作《つく》ることが　できません
documents-unavailable-text = この　ことばの　｜文字《もじ》が　サーバーに　ありません。｜案内《あんない》を　｜全部《ぜんぶ》　1つの　ページで　｜開《ひら》いて、｜印刷《いんさつ》することが　できます。
