# 編集者のページ：お知らせと、案内のわかりやすさ。$when は日時、$languages は言語名の一覧、$language はその言語での言語名、
# $count・$most・$days は数、$percent は百分率。

nav-notices = お知らせ
nav-answers = わかりやすさ


## 一覧

notice-list-title = お知らせ
notice-list-caption = 新しい順
notice-list-empty = お知らせはまだありません。
notice-new = お知らせを書く
notice-column-title = 題名
notice-column-state = 状態
notice-column-translations = 翻訳
notice-column-language = 言語
notice-column-standing = 文章
notice-all-translated = すべて翻訳済み
notice-missing = 翻訳なし：{ $languages }
notice-stale = 要見直し：{ $languages }

notice-state-draft = 下書き
notice-state-scheduled = 公開予定 { $when }
notice-state-published = 公開中 { $when }から
notice-state-retracted = 取り下げ { $when }
notice-moment = { $date } { $time }


## 1件のお知らせ

notice-back = お知らせの一覧
notice-back-to-one = お知らせに戻る
notice-texts = 文章
notice-texts-caption = 合う翻訳がない言語の読者には、印をつけて原文を表示します。
notice-standing-source = 原文
notice-standing-current = 原文と一致
notice-standing-stale = 要見直し
notice-standing-missing = 翻訳なし
notice-preview-link = すべての言語での見え方
notice-history = 履歴
notice-when = 公開の時期
notice-stand-ins = { $count }言語の読者には、{ $language }の文章が表示されます。
notice-publish = 今すぐ公開する
notice-publish-again = もう一度公開する
notice-schedule = この日時に公開する
notice-reschedule = 日時を変える
notice-unschedule = 下書きに戻す
notice-schedule-day = 日付
notice-schedule-time = 時刻
notice-schedule-hint = 00:00から23:59まで。{ $zone }の時刻です。
notice-time-wrong = 時刻を時と分で入力してください。例：09:30
notice-time-past = この日時は過ぎています。これからの日時にするか、今すぐ公開してください。
notice-retract = 取り下げる
notice-retract-hint = 読者には、もう有効ではないと表示されます。あとでもう一度公開できます。
notice-retracted-hint = 開いた読者には、もう有効ではないと表示されます。
notice-public-link = 公開ページを開く

notice-done-saved = 保存しました。
notice-done-schedule = 下の日時に公開されます。
notice-done-unschedule = 下書きに戻しました。
notice-done-publish = 公開しました。
notice-done-retract = 取り下げました。「もう一度公開する」で元に戻せます。

notice-outdated-title = ほかの人が先に変更しました
notice-outdated-text = 何も変更していません。今の内容を確かめてから、もう一度選んでください。
notice-outdated-text-typed = 保存していません。入力した文章は下に残っています。変更を確かめてください。もう一度保存すると、あなたの文章に置き換わります。


## 書く

notice-source-title = 原文（{ $language }）
notice-source-of = 原文（{ $language }）
notice-translation-title = { $language }への翻訳
notice-language-label = 言語
notice-language-hint = お知らせを書く言語です。ほかの言語へはここから翻訳します。
notice-language-missing = 言語を一つ選んでください。
notice-title-label = 題名
notice-title-hint = { $most }文字まで。
notice-title-missing = 題名を書いてください。
notice-body-label = 本文
notice-body-hint = 文字だけで書きます。空の行で段落が変わります。誰でも読めるので、個人のことは書かないでください。
notice-body-missing = 本文を書いてください。
notice-text-too-long = { $count }文字あります。{ $most }文字までです。短くしてください。
notice-same-label = 意味は変わらない
notice-same-hint = 合っている翻訳はそのまま使います。選ばないと、翻訳を見直すまで、ほかの言語の読者には原文が表示されます。
notice-stale-hint = この翻訳のあとで原文が変わりました。同じ内容に直すか、このままでよければそのまま保存してください。
notice-save = 保存する


## すべての言語

notice-preview-title = 読者からの見え方
notice-preview-lead = それぞれの言語の読者に表示される文章です。
notice-preview-stands-in = この言語の読者には、印をつけて{ $language }の文章を表示します。


## 履歴

notice-what-was-written = 文章
notice-did-created = { $language }で作成
notice-did-source = 原文（{ $language }）を変更
notice-did-translation = { $language }へ翻訳
notice-did-schedule = 公開予定を{ $when }に設定
notice-did-unschedule = 下書きに戻した
notice-did-publish = 公開
notice-did-retract = 取り下げ


## わかりやすさ

answers-title = わかりやすさ
answers-lead = この{ $days }日間に、案内のページの下で読者が答えた結果です。誰が答えたかは記録していません。
answers-caption = 「わかりにくい」が多い順
answers-empty = まだ回答はありません。
answers-column-page = ページ
answers-column-language = 言語
answers-column-clear = わかる
answers-column-unclear = わかりにくい
answers-column-share = わかりにくい割合
answers-share = { $percent } %

comments-title = 読者の声
comments-empty = まだありません。
comments-delete = 完全に削除する
comments-deleted = 削除しました。
