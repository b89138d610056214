# The public guide: welcome page, sections, questions, search, day counter.
#
# Messages are plain text. Every message of a section may use any of these variables:
#   $authority, $centre  names from the programme, without "the"
#   $phone               the centre's telephone number
#   $days                number of waiting days
#   $radius              metres around the waiting place
#   $url                 address of the multilingual COVID-19 guide
#
# Sections, their subsections and the number of paragraphs in each, in the order they stand. A link to all
# questions follows the first subsection of help:
#   app             1: 4   2: 4   3: 3   4: 4
#   outside         1: 4   2: 2
#   ill             1: 3   2: 3   3: 3
#   help            1: 1   2: 2   3: 2   4: 1   5: 1
#   information     1: 2   2: 2
#   centre          1: 4
#   close-contact   1: 4


## Welcome page

guide-welcome-title = 歡迎您。讓我們一起度過隔離期間。
guide-welcome-lead = 入境後，您要在家裡或住宿的地方隔離{ $days }天。這裡會告訴您每天要做什麼，遇到困難可以找誰。
guide-welcome-who = 這個網站是給所有剛從國外入境的人使用的。主管機關：{ $authority }。
guide-welcome-start = 從這裡開始
guide-welcome-start-hint = 請準備護照。如果有拿到入境代碼，也請一起準備。
guide-welcome-count = 計算隔離天數
guide-welcome-count-hint = 輸入抵達日期，就知道哪一天可以外出。

guide-rules-title = 隔離期間的規定
guide-rule-stay = 隔離期間結束前，請待在家裡，或待在您登記的住宿地點。
guide-rule-no-meeting = 請不要和其他人見面。
guide-rule-report = 請每天告訴我們您在哪裡、身體狀況如何。
guide-rule-mask = 請戴口罩。
guide-rule-hands = 請常常洗手或消毒雙手。
guide-rule-avoid = 請避開密閉的空間和人多的地方，也不要和別人近距離接觸。
guide-rule-ill = 如果身體不舒服，請打電話給附近的保健所（當地的公共衛生單位，類似衛生所），或撥打{ $phone }聯絡我們。
guide-rule-apps = 請設定好規定使用的App，並持續使用。

guide-pledge-title = 您的誓約書
guide-pledge-1 = 入境時，您簽了誓約書，承諾遵守這些規定。
guide-pledge-2 = 如果沒有正當理由，卻不回報所在位置或身體狀況，或是沒有遵守其他規定，就是違反誓約書。
guide-pledge-3 = 這時，您的姓名，以及有助於防止感染擴大的資訊，可能會被公布。
guide-pledge-4 = 如果您是外籍人士，國籍也可能會被公布。
guide-pledge-5 = 如果您是外籍人士，還可能會依出入境管理的法律，進行相關程序。您可能會失去居留資格，並被強制出境。
guide-pledge-6 = 您有困難，沒辦法回報嗎？請撥打{ $phone }告訴我們。我們陪您一起想辦法。

guide-contents-title = 本指南的內容


## Section: what to do every day in Okaeri

guide-section-app-title = 每天在Okaeri要做的事
guide-section-app-lead = Okaeri用手機的瀏覽器就能開啟，不必安裝。

guide-app-1-title = 第一次使用
guide-app-1-p1 = 您會在機場拿到一張印有QR Code的紙。請用手機相機對準QR Code，再開啟出現的連結。
guide-app-1-p2 = 請依照護照，輸入護照號碼和出生日期。
guide-app-1-p3 = 請閱讀誓約書並按下同意。這樣就準備好了。
guide-app-1-p4 = 沒有入境代碼嗎？您還是可以開始使用，也可以送出回報。在中心確認您的手機之前，畫面上不會顯示您之前送出的內容。

guide-app-2-title = 隔離地點和您現在的位置
guide-app-2-p1 = 到達家裡或住宿的地方後，請馬上把那裡登記為隔離地點。手機的位置會和地址一起儲存，所以請一定要在當地登記。
guide-app-2-p2 = 請每天開啟幾次「今天」頁面，按下「我在這裡」。手機會找出您的位置並告訴我們。
guide-app-2-p3 = 只要您離登記的地點不超過{ $radius }公尺，就算在隔離地點。
guide-app-2-p4 = 有時手機定位不準，我們就無法判斷您在哪裡。這不會對您不利。請稍後再試一次。

guide-app-3-title = 您的身體狀況
guide-app-3-p1 = 請每天開啟一次「今天」頁面，回答健康方面的問題。大約一分鐘就能完成。
guide-app-3-p2 = 同行者當中，有人沒有自己的手機嗎，例如小孩？請您也替他們一一回答。
guide-app-3-p3 = 如果發燒或不舒服，請照實告訴我們。我們問這些，是為了幫助您。

guide-app-4-title = 透過視訊電話進行居所確認
guide-app-4-p1 = 您在隔離地點時，中心會打視訊電話給您。電話一律由中心打給您。
guide-app-4-p2 = 和您通話的可能是工作人員，也可能是自動語音。接聽的方式都一樣。
guide-app-4-p3 = 請務必接聽。
guide-app-4-p4 = 沒有接到嗎？您沒辦法回撥，因為居所確認要看的是通話的當下，您是不是在室內。請等下一通電話。


## Section: what else to do on the phone

guide-section-outside-title = 手機上還要做的事
guide-section-outside-lead = 萬一您生病了，下面兩項設定會有幫助。它們能幫您回想去過哪裡、身邊有誰。

guide-outside-1-title = 讓定位紀錄保持開啟
guide-outside-1-p1 = 手機可以記住您去過的地方。隔離期間結束前，請讓這項功能保持開啟，也不要刪除紀錄。
guide-outside-1-p2 = iPhone：開啟「設定」，點「隱私權與安全性」，再點「定位服務」，把它打開。接著在下方點「系統服務」，再點「重要位置」，把它打開。
guide-outside-1-p3 = Android手機：開啟「設定」，點「定位」，把它打開。接著開啟Google Maps（Google地圖），點您的大頭貼，再點「時間軸」，把它打開。
guide-outside-1-p4 = 您手機上的名稱可能會有點不同。

guide-outside-2-title = 使用接觸追蹤App
guide-outside-2-p1 = 如果您身邊的人後來確診，接觸追蹤App可以通知您。
guide-outside-2-p2 = 請安裝入境時介紹給您的App。請讓Bluetooth（藍牙）保持開啟，App才能運作。


## Section: feeling ill

guide-section-ill-title = 身體不舒服時
guide-section-ill-lead = 您不是一個人。請早點告訴我們。打電話問清楚之前，請先留在原地。遇到緊急情況，請馬上叫救護車。

guide-ill-1-title = 打電話給保健所
guide-ill-1-p1 = 如果發燒、咳嗽或有其他不舒服，請打電話給隔離地點附近的保健所（當地的公共衛生單位，類似衛生所）。
guide-ill-1-p2 = 請告訴對方，您是從國外來的，還在隔離期間。
guide-ill-1-p3 = 不知道電話號碼嗎？請撥打{ $phone }問我們。

guide-ill-2-title = 需要更換隔離地點時
guide-ill-2-p1 = 換地方之前，請先向中心申請：開啟「今天」頁面，按下「我要換到另一個地方」。也可以撥打{ $phone }聯絡我們。
guide-ill-2-p2 = 請告訴我們新的地址，以及為什麼要換。
guide-ill-2-p3 = 在我們同意之前，還是以原來的隔離地點為準。

guide-ill-3-title = 去看醫生或做篩檢時
guide-ill-3-p1 = 請先打電話給醫院、診所或篩檢站，問清楚怎麼過去。請不要沒打電話就直接去。
guide-ill-3-p2 = 路上請戴口罩，避開人多的地方。
guide-ill-3-p3 = 出門前請告訴我們。請撥打{ $phone }。


## Section: help

guide-section-help-title = 需要協助時
guide-section-help-lead = 有任何問題，都可以撥打{ $phone }聯絡中心。接通後會先聽到自動語音。

guide-help-1-title = 大家常問的問題
guide-help-1-p1 = 我們整理了大家常問的問題。每個問題都有簡短的回答。

guide-help-2-title = 健康回報的問題
guide-help-2-p1 = 回報填錯了，或不知道怎麼回答嗎？請撥打{ $phone }。
guide-help-2-p2 = 如果您現在就不舒服，請先看「身體不舒服時」。

guide-help-3-title = Okaeri無法使用時
guide-help-3-p1 = 如果頁面打不開，請等幾分鐘再試。不需要一直按。
guide-help-3-p2 = 如果還是不行，請撥打{ $phone }。

guide-help-4-title = 意見和建議
guide-help-4-p1 = 我們想做得更好。請告訴我們哪裡看不懂。請撥打{ $phone }。

guide-help-5-title = 其他問題
guide-help-5-p1 = 其他問題也請撥打{ $phone }。如果不是我們負責的，我們會告訴您該找誰。


## Section: information

guide-section-information-title = 實用資訊
guide-section-information-lead = 這些是本網站以外的資訊。

guide-information-1-title = 短期回來的人接種疫苗
guide-information-1-p1 = 您平常住在國外，這次只是回來一小段時間嗎？停留期間，您或許可以接種疫苗。
guide-information-1-p2 = 請撥打{ $phone }，詢問由哪個單位負責。出門前請一定要先問。

guide-information-2-title = 用多種語言介紹COVID-19（新冠肺炎）
guide-information-2-p1 = 病毒怎麼傳播？要怎麼預防？您可以在這個網站用多種語言閱讀：{ $url }
guide-information-2-p2 = 那個網站不屬於Okaeri。


## Section: the centre

guide-section-centre-title = 關於中心
guide-section-centre-lead = 我們是誰，能為您做什麼。

guide-centre-1-title = 隔離期間，我們陪著您
guide-centre-1-p1 = 中心的全名是：{ $centre }。主管機關：{ $authority }。
guide-centre-1-p2 = 我們會和每一位入境的人保持聯絡，一共{ $days }天。
guide-centre-1-p3 = 我們會查看您的回報。您可能需要協助時，我們會跟您聯絡。
guide-centre-1-p4 = 您可以撥打{ $phone }聯絡我們。接通後會先聽到自動語音。


## Section: close contact

guide-section-close-contact-title = 如果您身邊的人確診
guide-section-close-contact-lead = 飛機上坐在您附近的人，後來可能會確診。

guide-close-contact-1-title = 我們怎麼通知您
guide-close-contact-1-p1 = 如果有這種情形，中心會用電子郵件、手機通知和視訊電話告訴您。
guide-close-contact-1-p2 = 這不代表您已經感染，也不是任何人的錯。
guide-close-contact-1-p3 = 我們會告訴您接下來怎麼做。在那之前，請留在隔離地點。
guide-close-contact-1-p4 = 如果身體不舒服，請打電話給附近的保健所，或撥打{ $phone }聯絡我們。


## Questions and answers. The questions themselves are in faq.ftl.

guide-questions-title = 常見問題與回答
guide-questions-lead = 大家最常問的問題，這裡都有簡短的回答。點一下問題，就能看到回答。
guide-questions-link = 查看全部的常見問題與回答
guide-questions-groups = 問題的分類
guide-questions-open = 顯示全部回答
guide-questions-close = 收起回答


## Search. $query is what somebody typed, $count a number.

guide-search-title = 搜尋指南
guide-search-title-for = 搜尋：{ $query }
guide-search-count = 找到{ $count }筆結果
guide-search-empty-title = 找不到「{ $query }」
guide-search-empty-text = 請少打幾個字，或換個說法。您也可以瀏覽全部的問題，或打電話給我們。


## Day counter

guide-days-title = 計算隔離天數
guide-days-lead = 隔離期間是{ $days }天。輸入抵達日期，就知道什麼時候結束。
guide-days-legend = 您是哪一天抵達的？
guide-days-hint = 飛機降落或船到港的日期。例如：2026 11 23。
guide-days-submit = 計算天數

guide-days-now-before = 您還沒有抵達。
guide-days-now-arrival = 今天是抵達日。明天是第1天。
guide-days-now-waiting = 今天是第{ $day }天，一共{ $days }天。
guide-days-now-released = 您的隔離期間已經結束。謝謝您一直待在室內。
guide-days-release = 從{ $date } { $time }起，您可以外出。
guide-days-release-zone = 這是{ $zone }的當地時間。

guide-days-calendar-title = 您的行事曆
guide-days-cell-day = 第{ $day }天
guide-days-cell-arrival = 抵達
guide-days-cell-today = 今天
guide-days-cell-past = 已過
guide-days-cell-coming = 還沒到
guide-days-cell-last = 最後一天

guide-days-rules-title = 天數怎麼算
guide-days-rule-arrival = 抵達的那天是第0天。
guide-days-rule-next = 隔天是第1天。
guide-days-rule-last = 到第{ $days }天，隔離就結束了。
guide-days-rule-release = 最後一天過完，從半夜12點（0點）起，您就可以外出。
guide-days-rule-midnight = 以降落時的當地日期為準。如果半夜12點剛過才降落，就算新的一天。
guide-days-rule-zone = 您的手機可能還顯示其他國家的時間。這不會影響天數的計算。
guide-days-rule-change = 主管機關可能會縮短或延長隔離期間。如果有變動，會通知您。

guide-days-ics = 加入行事曆（.ics檔案）
guide-days-share = 這份行事曆的連結
guide-days-share-hint = 連結裡只有抵達日期。您可以傳給家人。
guide-days-again = 換一個日期計算

guide-ics-summary-release = 隔離期間結束
guide-ics-summary-day = 隔離第{ $day }天，共{ $days }天
guide-ics-description = Okaeri依您的抵達日期計算。如有問題，請撥打{ $phone }。


## On every page of the guide

guide-next = 下一頁
guide-previous = 上一頁
guide-checked = 上次確認日期：{ $date }
guide-phone-title = 打電話給中心
guide-phone-call = 撥打{ $phone }
guide-phone-automated = 接通後會先聽到自動語音。
guide-back-to-contents = 回到目錄
