# The traveller's pages: start, pledge, waiting place, today, "I'm here", health, timeline.
# $phone is the centre's number. $time and $date are finished texts. Other values are numbers.
# Messages that a page fills in while it runs (place-position-found, here-*) have no plural forms on purpose.

nav-today = 今天
nav-guide = 指南
nav-timeline = 回報紀錄
sign-out = 登出
sign-out-done = 您已經登出。
call-centre = 撥打{ $phone }


## Start

start-title = 登入
start-lead = 歡迎您。請登入，每天告訴我們您在哪裡、身體狀況如何。
start-code-label = 入境代碼
start-code-hint = 寫在您入境時拿到的那張紙上。
start-code-error-missing = 請輸入入境代碼。
start-code-error-form = 這不是入境代碼。請對照那張紙確認。
start-code-used = 這個入境代碼已經用過了。如果是您用的，請使用當時的手機，或不用入境代碼登入。
start-passport-label = 護照號碼
start-passport-hint = 請依照護照輸入字母和數字。
start-passport-error-missing = 請輸入護照號碼。
start-passport-error-form = 護照號碼只有字母和數字。請再確認。
start-birth-legend = 出生日期
start-birth-hint = 請依照護照輸入。例如：1980 3 31。
start-submit = 登入
start-without-code = 我沒有入境代碼
start-with-code = 我有入境代碼
start-report-only-title = 不用入境代碼登入
start-report-only-text = 沒有入境代碼也可以送出回報。在中心確認您的手機之前，不會顯示已儲存的您的資料。
start-error-no-match = 用這些資料無法登入。請對照護照和那張紙，逐項確認。
start-error-too-many = 您已經試了很多次。請等{ $minutes }分鐘，再試一次。
start-error-stay = 這次停留期間可以嘗試的次數已經用完。請撥打{ $phone }聯絡我們。我們會協助您。


## Pledge

pledge-title = 您的誓約書
pledge-lead = 這些規定是為了保護您和您身邊的人。請閱讀並同意。
pledge-1 = 隔離期間結束前，我會留在隔離地點。
pledge-2 = 我不和其他人見面。
pledge-3 = 我每天回報自己在哪裡、身體狀況如何。
pledge-4 = 中心打視訊電話來時，我會接聽。
pledge-5 = 我會戴口罩，保持雙手清潔，避開人多的地方。
pledge-consequence = 如果我沒有正當理由而違反這份誓約書，我的姓名，以及有助於防止感染擴大的資訊，可能會被公布。如果我是外籍人士，國籍也可能會被公布，我還可能會失去居留資格，並被強制出境。
pledge-agree = 我已經閱讀，並且同意。
pledge-submit = 同意並繼續
pledge-error = 如果同意，請勾選方格。
pledge-accepted = 您已於{ $date }同意。


## Waiting place

place-title = 您的隔離地點
place-lead = 請到達您要隔離的家裡或住宿的地方後，再做這一步。
place-address-label = 地址
place-address-hint = 請寫城市、街道和門牌號碼。如果有大樓名稱和房號，也請寫上。
place-address-error = 請輸入隔離地點的地址。
place-address-error-long = 地址太長了。請寫短一點。
place-position-title = 您現在的位置
place-position-lead = 我們會把手機的位置儲存為您的隔離地點。按下按鈕後，手機會問您是否允許使用位置資訊。請選擇允許。
place-position-button = 尋找我的位置
place-position-found = 已經找到您的位置，誤差在{ $accuracy }公尺以內。
place-position-error-missing = 儲存之前，請先按「尋找我的位置」。
place-position-error-accuracy = 手機定位不夠準。請到窗邊等一下，再按一次按鈕。
place-position-none = 您的瀏覽器無法在這個頁面提供位置。請撥打{ $phone }聯絡我們，我們會替您登記隔離地點。
place-submit = 儲存我的隔離地點
place-registered-title = 您的隔離地點


## Today

today-title = 今天
today-arrival = 今天是抵達日。明天是第1天。
today-day = 第{ $day }天，共{ $days }天
today-ends = 從{ $date } { $time }起，您可以外出。
today-released-title = 您的隔離期間已經結束
today-released-text = 您不需要再回報了。謝謝您一直待在室內。歡迎回來。
today-closed-title = 您的健康追蹤已經結束
today-closed-text = 您不需要再回報了。如果您覺得弄錯了，請撥打{ $phone }聯絡我們。
today-before-place-title = 請先登記隔離地點
today-before-place-text = 到達家裡或住宿的地方後，請馬上告訴我們那裡的位置。之後您就可以從那裡回報。
today-before-place-button = 登記我的隔離地點
today-report-only-note = 中心還沒有確認您的手機。您可以送出回報，但這裡不會顯示已儲存的您的資料。要確認手機，請輸入入境代碼，或撥打{ $phone }。
today-report-only-code = 輸入入境代碼
today-receipts-title = 我們今天收到的回報
today-receipts-none = 今天還沒有。
today-help = 需要協助嗎？請撥打{ $phone }聯絡我們。接通後會先聽到自動語音。


## "I'm here"

here-title = 您在哪裡
here-button = 我在這裡
here-explain = 請在隔離地點，每天按幾次這個按鈕。手機會找出您的位置並告訴我們。只有您按下按鈕時，我們才會看。
here-searching = 正在尋找您的位置……
here-accuracy = 誤差在{ $metres }公尺以內。正在找得更準……
here-sending = 正在送出……
here-inside-title = 您在隔離地點
here-inside-text = 謝謝您。我們收到您的回報了。
here-outside-title = 您好像不在隔離地點
here-outside-text = 手機顯示的位置離隔離地點大約{ $distance }公尺，可能有{ $accuracy }公尺的誤差。可以的話，請回去，再按一次「我在這裡」。顯示得不對，或需要協助嗎？請打電話給我們。
here-cannot-tell-title = 我們無法判斷您在哪裡
here-cannot-tell-text = 我們收到您的回報了。手機定位不夠準。這不會對您不利。請到窗邊等一下，再試一次。
here-report-only-title = 我們收到您的回報了
here-report-only-text = 謝謝您。中心會查看。
here-denied-title = 手機沒有提供位置
here-denied-text = 頁面詢問能不能使用位置時，您或您的手機沒有允許。您可以改過來。
here-denied-ios = iPhone：開啟「設定」，點「隱私權與安全性」，再點「定位服務」，把它打開。在下方的列表裡，點您用的瀏覽器（例如「Safari網站」），選擇「使用App期間」。然後回到這裡，再試一次。
here-denied-android = Android：點網址左邊的圖示，再點「權限」和「位置資訊」，選擇「允許」。也請確認手機「設定」裡的「定位」已經打開。然後再試一次。
here-denied-other = 電腦：點網址左邊的圖示，找到「位置資訊」，選擇「允許」。然後重新整理頁面。
here-unavailable-title = 手機找不到自己的位置
here-unavailable-text = 通常過一下就好了。
here-unavailable-ios = iPhone：開啟「設定」，點「隱私權與安全性」，再點「定位服務」，確認它已經打開。請把Wi-Fi也打開。然後到窗邊再試一次。
here-unavailable-android = Android：開啟「設定」，點「定位」，確認它已經打開。請把Wi-Fi也打開。然後到窗邊再試一次。
here-unavailable-other = 電腦：請在設定裡確認定位和Wi-Fi已經打開。如果還是不行，請用手機。
here-timeout-title = 花太久的時間了
here-timeout-text = 手機沒能及時找到位置。沒有送出任何內容。請到窗邊再試一次。
here-not-sent-title = 您的回報還沒有送出
here-refused-title = 我們無法接收這筆回報
here-refused-text = 我們沒有儲存任何內容。如果不知道原因，請撥打{ $phone }聯絡我們。
here-unsupported-title = 這個瀏覽器無法找到您的位置
here-unsupported-text = 請用別的瀏覽器或別的手機開啟這個頁面，或撥打{ $phone }聯絡我們。
here-no-script = 這個瀏覽器無法從這個頁面傳送位置。請撥打{ $phone }聯絡我們。
here-try-again = 再試一次
here-send-again = 再送出一次
here-receipt = 受理編號：{ $receipt }，{ $time }


## Health

health-title = 您的身體狀況
health-lead = 請每天回答一次。大約一分鐘就能完成。如果不舒服，請照實告訴我們。我們問這些，是為了幫助您。
health-open = 回報身體狀況
health-person-self = 您本人
health-person = { $name }
health-temperature-label = 體溫（°C）
health-temperature-hint = 例如：36.5。如果沒有體溫計，這裡請留空，直接回答下一個問題。
health-fever-legend = 體溫有沒有達到{ $threshold } °C以上？
health-fever-yes = 有
health-fever-no = 沒有
health-symptoms-legend = 今天有哪些不舒服？
health-symptoms-hint = 請勾選所有符合的項目。如果都沒有，就不用勾選。
health-submit = 送出
health-temperature-not-a-number = 請用數字輸入體溫，例如：36.5。
health-temperature-out-of-range = 請確認體溫。單位是°C，例如：36.5。
health-temperature-missing = 請輸入體溫，或選擇「有」或「沒有」。
health-error-of = { $person }：{ $error }
health-sent-before = 這筆回報已經送出過了。如果新的回答沒有錯，請再按一次「{ health-submit }」。
health-fever-answer-unknown = 請輸入體溫，或選擇「有」或「沒有」。
health-symptom-unknown = 有一個勾選無法讀取。請重新勾選。
health-done-well-title = 謝謝您。我們收到您的回報了。
health-done-well-text = 今天沒有其他事要做了。如果開始覺得不舒服，請再回報一次，或撥打{ $phone }聯絡我們。
health-done-symptomatic-title = 謝謝您告訴我們。請現在就打電話。
health-done-symptomatic-text = 請撥打{ $phone }聯絡我們。請不要沒打電話就直接去看醫生。遇到緊急情況，請馬上叫救護車。
health-receipt = 受理編號：{ $receipt }，{ $time }
health-due = 請在{ $time }前回答。
health-overdue = 原本應在{ $time }前回答。現在仍可以回答。
health-done-today = 您今天已經回報過了。您隨時可以再回報一次。


## Timeline

timeline-title = 回報紀錄
timeline-lead = 您在這裡看到的，和中心看到的一樣。
timeline-empty = 這裡還沒有內容。
timeline-pledge = 您同意了誓約書
timeline-place = 您登記了隔離地點
timeline-location-inside = 在隔離地點
timeline-location-outside = 不在隔離地點
timeline-location-cannot_tell = 當時無法判斷您在哪裡
timeline-location-received = 已收到位置回報
timeline-health-well = 沒有不舒服
timeline-health-symptomatic = 身體不舒服
timeline-received = 收到時間：{ $time }
timeline-receipt = 受理編號：{ $receipt }


## Why a report could not be taken

problem-captured-in-future = 您手機的時間太快了。請設為自動，再試一次。
problem-captured-too-old = 這筆回報太久以前了，我們無法接收。請重新回報。
problem-released = 您的隔離期間已經結束。您不需要再回報了。
problem-not-active = 您的健康追蹤還沒有開始，或已經結束。如果您覺得弄錯了，請撥打{ $phone }聯絡我們。
problem-id-conflict = 這筆回報已經用別的內容送出過了。請重新整理頁面，再重新回報。
problem-bad-position = 手機提供的位置不對。請再試一次。
