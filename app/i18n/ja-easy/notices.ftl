# Notices on the public pages, their feed, and “Is this page clear?” at the foot of each page. $date is a
# finished date, $language the name of a language in itself, $count and $most numbers of characters.

notices-title = お｜知《し》らせ
notices-lead = ｜待機《たいき》を　している　｜人《ひと》への　お｜知《し》らせです。｜新《あたら》しい　ものが　｜上《うえ》に　あります。
notices-all = お｜知《し》らせを　ぜんぶ　｜見《み》る
notices-none = ｜今《いま》、お｜知《し》らせは　ありません。
notices-feed = ニュースリーダーで　お｜知《し》らせを　｜読《よ》む（Atom）
notices-mark = { $language }で　｜書《か》いて　あります
notices-not-translated = この　お｜知《し》らせは、まだ　やさしい　｜日本語《にほんご》が　ありません。{ $language }で　｜書《か》いて　あります。
notices-retracted-title = この　お｜知《し》らせは　もう　｜使《つか》えません
notices-retracted-text = { $date }に　お｜知《し》らせを　やめました。ここに　｜書《か》いて　あった　ことは　しないでください。｜今《いま》の　お｜知《し》らせは　「お｜知《し》らせを　ぜんぶ　｜見《み》る」に　あります。

clarity-question = この　ページは　わかりやすいですか。
clarity-yes = はい
clarity-no = いいえ
clarity-thanks-title = ありがとうございます
clarity-thanks-text = あなたの　｜答《こた》えを　｜使《つか》って、｜案内《あんない》を　もっと　よく　します。だれの　｜答《こた》えかは　｜残《のこ》しません。
clarity-missing-label = ｜足《た》りない　ことや、わかりにくい　ことは　｜何《なん》ですか。
clarity-missing-hint = { $most }｜字《じ》まで　｜書《か》けます。あなたの　｜名前《なまえ》や、あなたの　ことは　｜書《か》かないでください。ここから　｜返事《へんじ》は　できません。
clarity-missing-submit = ｜送《おく》る
clarity-missing-empty = ｜足《た》りない　ことを　｜書《か》いてください。または、｜前《まえ》の　ページに　｜戻《もど》ってください。
clarity-missing-too-long = { $count }｜字《じ》　あります。{ $most }｜字《じ》まで　｜書《か》けます。｜短《みじか》く　してください。
clarity-back = ｜前《まえ》の　ページに　｜戻《もど》る
