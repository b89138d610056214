# How somebody likes to read: the page of these settings, which every page leads to, and the buttons
# that read a page of the guide aloud.

reading-title = ｜見《み》え｜方《かた》の　｜設定《せってい》
reading-lead = ページの　｜見《み》え｜方《かた》を　｜選《えら》ぶことが　できます。｜選《えら》んだことは、この　ブラウザーにだけ　｜残《のこ》ります。

## Each is a group with a few choices

reading-size = ｜文字《もじ》の　｜大《おお》きさ
reading-standard = ふつう
reading-size-larger = ｜大《おお》きい
reading-size-largest = もっと　｜大《おお》きい
reading-contrast = ｜文字《もじ》の　｜見《み》やすさ（コントラスト）
reading-contrast-high = もっと　はっきり
reading-colours = ｜色《いろ》
reading-colours-system = この　スマートフォンや　パソコンと　｜同《おな》じ
reading-colours-light = ｜明《あか》るい
reading-colours-dark = ｜暗《くら》い
reading-movement = ｜動《うご》き
reading-movement-less = ｜動《うご》きを　｜少《すく》なくする

reading-save = ｜保存《ほぞん》する
reading-back = ｜前《まえ》の　ページに　｜戻《もど》る

## Buttons above a page; only where the browser has a voice for the language

reading-aloud = ｜声《こえ》で　｜読《よ》む
reading-aloud-start = この　ページを　｜声《こえ》で　｜読《よ》む
reading-aloud-pause = ｜少《すこ》し　｜止《と》める
reading-aloud-resume = ｜続《つづ》ける
reading-aloud-stop = やめる
