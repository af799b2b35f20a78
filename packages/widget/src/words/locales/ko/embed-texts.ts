// Korean words around an embed.
import type { EmbedTexts } from '../../embed-texts.js';

/** What is said around an embed. */
export const koEmbedTexts: EmbedTexts = {
  otherPages: '여기에 나오는 그 밖의 주장과 출처',
  leftOut: (n, total) => `주장 ${total}건 가운데 오래된 ${n}건은 여기서 생략했습니다.`,
  openWhole: '전체 그림 열기',
  dialog: {
    title: '이 그림 퍼가기',
    form: '넣을 곳',
    forms: {
      module: [
        '스크립트를 쓰는 페이지',
        '기본 형식입니다. 스크립트와, 스크립트를 쓰지 않는 독자를 위한 그림이 들어 있습니다.',
      ],
      classic: [
        '예전 방식 스크립트를 쓰는 페이지',
        '모든 것이 든 큰 스크립트 하나입니다. 파일로 연 페이지에서도 작동합니다.',
      ],
      inline: ['문단 안', '마크다운, 워드프레스처럼 문단으로 감싸는 편집기를 위한 한 줄입니다.'],
      'data-attributes': ['태그를 지우는 편집기', '스크립트가 그림으로 바꾸는 빈 상자입니다.'],
      figure: ['스크립트가 없는 페이지', '그림까지 든 전체 HTML입니다. 내용이 바뀌지 않습니다.'],
      'no-svg': ['그림을 지우는 편집기', '글과 표, 링크만 있습니다. 내용이 바뀌지 않습니다.'],
      mail: [
        '뉴스레터',
        '메일 프로그램이 끝까지 보여 주는 짧은 HTML입니다. 내용이 바뀌지 않습니다.',
      ],
      rss: ['피드', '피드 글의 본문에 넣는 짧은 HTML입니다. 내용이 바뀌지 않습니다.'],
      frame: [
        '프레임',
        '프레임만 허용하는 사이트를 위한 형식입니다. 파일은 페이지를 페이지로 보내는 서버에 있어야 합니다. jsDelivr는 글로 보냅니다.',
      ],
      oembed: ['oEmbed', '주소를 프레임으로 바꾸는 편집기에 주는 답입니다.'],
    },
    view: '질문',
    language: '언어',
    theme: '색',
    themes: { auto: '페이지를 따름', light: '밝게', dark: '어둡게' },
    short: '짧게: 스크립트를 쓰지 않는 독자에게는 문장만',
    snippet: '페이지에 붙여 넣을 내용',
    length: (lines, kilobytes) => `${lines}줄, ${kilobytes}kB`,
    copy: '복사',
    copied: '복사했습니다.',
    notCopied: '브라우저가 허용하지 않았습니다. 글이 선택되어 있으니 직접 복사해 주십시오.',
  },
};
