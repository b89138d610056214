// The languages that the tests know. A new one has its line here and nowhere else in this folder.

interface Language {
  /** As in the path. */
  tag: string;
  /** In itself. */
  name: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** What a browser set to it asks for; none is set to plain Japanese. */
  accept?: string;
}

const language = (tag: string, name: string, accept?: string, more: Partial<Language> = {}): Language => ({ tag, name, lang: tag, dir: 'ltr', ...(accept && { accept }), ...more });

/** In the order of the menu. */
export const LANGUAGES: readonly Language[] = [
  language('en', 'English', 'en-IE'),
  language('ja', '日本語', 'ja-JP'),
  language('ja-easy', 'やさしい日本語', undefined, { lang: 'ja' }),
  language('zh-Hans', '简体中文', 'zh-CN'),
  language('zh-Hant', '繁體中文', 'zh-TW'),
  language('ko', '한국어', 'ko-KR'),
  language('vi', 'Tiếng Việt', 'vi-VN'),
  language('th', 'ไทย', 'th-TH'),
  language('id', 'Bahasa Indonesia', 'id-ID'),
  language('fil', 'Filipino', 'fil-PH'),
  language('ne', 'नेपाली', 'ne-NP'),
  language('my', 'မြန်မာ', 'my-MM'),
  language('km', 'ភាសាខ្មែរ', 'km-KH'),
  language('mn', 'Монгол', 'mn-MN'),
  language('pt-BR', 'Português (Brasil)', 'pt-PT'),
  language('es', 'Español', 'es-PE'),
  language('fr', 'Français', 'fr-CA'),
  language('ar', 'العربية', 'ar-EG', { dir: 'rtl' }),
];
