# When and how a traveller is asked, on the page of a case.
# $from, $until, $due and $date are finished texts, $minutes is a number.

desk-times-title = 時間と配慮
desk-times-hours-term = 報告のお願い
desk-times-hours = { $from }から{ $until }。健康状態は{ $due }まで
desk-times-coming = { $date }から
desk-times-window-early = 早い時間
desk-times-window-day = 日中
desk-times-window-late = 遅い時間
desk-times-needs = 配慮
desk-times-none = 申し出なし
desk-times-told = { $date }に申し出
desk-times-edit = 入国者に代わって変更する
desk-times-edit-lead = 入国者が電話などで希望したことだけを入力してください。入国者は「わたしの情報」で見られます。監査記録にも残ります。
desk-times-from = 時間と回答時間の延長は{ $date }から有効です。
desk-times-last = 今日が待機期間の最終日なので、時間は変わりません。
desk-times-window = お願いする時間
desk-times-save = 保存する
desk-need-deaf = 耳が聞こえない、または聞こえにくい
desk-need-deaf-what = 電話しないでください。メッセージを書き、指示も文字で伝えてください。
desk-need-deaf-mark = 電話しない
desk-need-night = 夜に働き、昼に寝ている
desk-need-night-what = 電話は夕方以降に。遅い時間も案内してください。
desk-need-children = 小さい子どもの世話をしている
desk-need-children-what = 回答時間が{ $minutes }分長くなっています。
desk-need-shared-room = ほかの人と同じ部屋にいる
desk-need-shared-room-what = ビデオ通話は前もってメッセージで知らせてください。ほかの人を映す必要はありません。
