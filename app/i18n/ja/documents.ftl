documents-title = 保存・印刷する
documents-guide-link = この案内をPDFでダウンロードする
documents-leaflet-link = 次にすること（1枚の紙）
documents-kind = PDF、{ $language }、{ $megabytes } MB未満
documents-print-link = 案内の全文を1ページで見る（印刷用）

documents-guide-title = 待機期間の案内
documents-guide-file = Okaeriの案内
documents-leaflet-title = 次にすること
documents-leaflet-lead = 到着したばかりの方へ。待機期間が終わるまで、この紙を持っていてください。
documents-leaflet-file = Okaeri_次にすること
documents-leaflet-arrival = 到着日（0日目）：
documents-leaflet-release = 外出できる日時：

documents-code-title = スマートフォンでOkaeriを開く
documents-code-text = スマートフォンのカメラをQRコードに向けるか、次のアドレスを入力してください。
documents-code-name = QRコード：{ $address }

documents-unavailable-title = このファイルは今、作れません
documents-unavailable-text = このことばの文字が、サーバーに入っていません。かわりに、案内の全文を1ページで開いて印刷できます。
