# Notices on the public pages, their feed, and “Is this page clear?” at the foot of each page. $date is a
# finished date, $language the name of a language in itself, $count and $most numbers of characters.

notices-title = お知らせ
notices-lead = 待機中の方へのお知らせです。新しい順に並んでいます。
notices-all = お知らせの一覧
notices-none = 今、お知らせはありません。
notices-feed = ニュースリーダーでお知らせを受け取る（Atom）
notices-mark = { $language }で表示
notices-not-translated = このお知らせの日本語版は準備中です。{ $language }で表示しています。
notices-retracted-title = このお知らせは、もう有効ではありません
notices-retracted-text = { $date }に取り下げました。この内容に従わないでください。今有効なお知らせは一覧にあります。

clarity-question = このページはわかりやすいですか。
clarity-yes = はい
clarity-no = いいえ
clarity-thanks-title = ありがとうございます
clarity-thanks-text = お答えは、案内をよりよくするために使います。どなたの答えかは保存しません。
clarity-missing-label = 足りないことや、わかりにくいことは何ですか。
clarity-missing-hint = { $most }文字まで。お名前など、ご自分についてのことは書かないでください。ここからお返事はできません。
clarity-missing-submit = 送る
clarity-missing-empty = 足りないことを書くか、元のページに戻ってください。
clarity-missing-too-long = { $count }文字あります。{ $most }文字までです。短くしてください。
clarity-back = 元のページに戻る
