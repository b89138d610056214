# How somebody likes to read: the page of these settings, which every page leads to, and the buttons
# that read a page of the guide aloud.

reading-title = 閱讀設定
reading-lead = 您可以選擇頁面的顯示方式。您的選擇只保存在這個瀏覽器中。

## Each is a group with a few choices

reading-size = 文字大小
reading-standard = 標準
reading-size-larger = 大
reading-size-largest = 特大
reading-contrast = 對比
reading-contrast-high = 高
reading-colours = 顏色
reading-colours-system = 與這部手機或電腦一致
reading-colours-light = 淺色
reading-colours-dark = 深色
reading-movement = 動態效果
reading-movement-less = 減少動態效果

reading-save = 儲存
reading-back = 返回頁面

## Buttons above a page; only where the browser has a voice for the language

reading-aloud = 朗讀
reading-aloud-start = 朗讀本頁
reading-aloud-pause = 暫停
reading-aloud-resume = 繼續
reading-aloud-stop = 停止
