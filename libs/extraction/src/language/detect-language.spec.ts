import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { detectLanguage } from './detect-language.js';
import { resolveLanguage } from './resolve-language.js';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The council will meet again on Friday to decide whether the bridge should be closed.'],
    ['fr', 'Le conseil se réunira de nouveau vendredi pour décider si le pont doit être fermé.'],
    ['de', 'Der Rat wird am Freitag noch einmal zusammenkommen und über die Brücke entscheiden.'],
    ['es', 'El consejo se reunirá de nuevo el viernes para decidir si el puente debe cerrarse.'],
    [
      'pt',
      'O conselho vai reunir-se de novo na sexta-feira para decidir se a ponte deve ser fechada, não se sabe a que horas.',
    ],
    ['it', 'Il consiglio si riunirà di nuovo venerdì per decidere se il ponte deve essere chiuso.'],
    ['nl', 'De raad komt vrijdag opnieuw bijeen om te besluiten of de brug dicht moet, zegt een woordvoerder.'],
    ['pl', 'Rada zbierze się ponownie w piątek, aby zdecydować, czy most ma zostać zamknięty.'],
    ['cs', 'Rada se sejde znovu v pátek, aby rozhodla, zda bude most uzavřen, a řekla proč.'],
    ['sv', 'Rådet möts igen på fredag för att avgöra om bron ska stängas och när den kan öppnas.'],
    ['da', 'Rådet mødes igen på fredag for at afgøre, om broen skal lukkes, og hvornår den kan åbnes igen.'],
    ['fi', 'Neuvosto kokoontuu uudelleen perjantaina ja päättää, suljetaanko silta vai ei, mutta se on vielä auki.'],
    ['hu', 'A tanács pénteken ismét összeül, hogy eldöntse, lezárják-e a hidat, és azt is, hogy mikor.'],
    ['ro', 'Consiliul se va reuni din nou vineri pentru a decide dacă podul trebuie închis și când.'],
    [
      'tr',
      'Meclis, köprünün kapatılıp kapatılmayacağına karar vermek için cuma günü yeniden toplanacak ve bir açıklama yapacak.',
    ],
    [
      'az',
      'Şura körpünün bağlanıb-bağlanmayacağına qərar vermək üçün cümə günü yenidən toplanacaq və bu barədə məlumat verəcək.',
    ],
    ['ku', 'Meclîs wê roja înê dîsa bicive û biryarê bide ka pir were girtin an na, berdevkê wê got.'],
    ['id', 'Dewan akan bertemu lagi pada hari Jumat untuk memutuskan apakah jembatan itu harus ditutup.'],
    ['vi', 'Hội đồng sẽ họp lại vào thứ Sáu để quyết định có đóng cầu hay không, theo người phát ngôn.'],
    ['ru', 'Совет снова соберется в пятницу, чтобы решить, нужно ли закрыть мост, и это объяснит.'],
    ['uk', 'Рада знову збереться у п’ятницю, щоб вирішити, чи треба закрити міст, і пояснить це.'],
    ['bg', 'Съветът ще се събере отново в петък, за да реши дали мостът трябва да бъде затворен.'],
    ['sr', 'Савет ће се поново састати у петак да одлучи да ли мост треба да буде затворен.'],
    ['el', 'Το συμβούλιο θα συνεδριάσει ξανά την Παρασκευή.'],
    ['ar', 'يجتمع المجلس مرة أخرى يوم الجمعة ليقرر ما إذا كان يجب إغلاق الجسر الذي بني قبل قرن.'],
    ['fa', 'شورا روز جمعه دوباره تشکیل جلسه می‌دهد تا تصمیم بگیرد که آیا پل باید بسته شود یا نه.'],
    ['ckb', 'ئەنجومەن ڕۆژی هەینی جارێکی تر کۆدەبێتەوە بۆ ئەوەی بڕیار بدات پردەکە دابخرێت یان نا.'],
    ['ur', 'کونسل جمعہ کو دوبارہ اجلاس کرے گی تاکہ فیصلہ ہو سکے کہ پل بند کیا جائے یا نہیں۔'],
    ['ps', 'شورا به د جمعې په ورځ بیا غونډه وکړي چې پرېکړه وکړي چې پل دې وتړل شي که نه.'],
    ['he', 'המועצה תתכנס שוב ביום שישי כדי להחליט אם לסגור את הגשר.'],
    ['hi', 'परिषद शुक्रवार को फिर बैठक करेगी और तय करेगी कि पुल को बंद किया जाए या नहीं।'],
    ['zh', '委员会将于星期五再次开会，决定是否关闭大桥。'],
    ['ja', '評議会は金曜日に再び会合を開き、橋を閉鎖するかどうかを決める。'],
    ['ko', '의회는 금요일에 다시 모여 다리를 폐쇄할지 결정할 예정이다.'],
    ['th', 'สภาจะประชุมอีกครั้งในวันศุกร์เพื่อตัดสินใจว่าจะปิดสะพานหรือไม่'],
    ['ka', 'საბჭო პარასკევს კვლავ შეიკრიბება.'],
    ['hy', 'Խորհուրդը ուրբաթ օրը կրկին կհավաքվի։'],
  ])('knows %s', (code, text) => {
    expect(detectLanguage(text)?.code).toBe(code);
  });

  it('says nothing of a few letters', () => {
    expect(detectLanguage('OK 42')).toBeUndefined();
    expect(detectLanguage('')).toBeUndefined();
  });

  it('takes any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const guess = detectLanguage(text);
        expect(guess === undefined || (guess.confidence > 0 && guess.confidence <= 1)).toBe(true);
      }),
    );
  });
});

describe('resolveLanguage', () => {
  const arabic = 'يجتمع المجلس مرة أخرى يوم الجمعة ليقرر ما إذا كان يجب إغلاق الجسر الذي بني قبل قرن.';

  it('believes a clear text against what the page declares', () => {
    expect(resolveLanguage(arabic, 'en-US')?.code).toBe('ar');
  });

  it('believes the page where the text is too short', () => {
    expect(resolveLanguage('OK', 'sv')).toEqual({ code: 'sv', confidence: 0.5 });
  });

  it('is surer where both agree', () => {
    expect(resolveLanguage(arabic, 'ar-SY')?.confidence).toBeGreaterThanOrEqual(0.95);
  });

  it('leaves look-alikes to the page', () => {
    const danish = 'Rådet mødes igen på fredag for at afgøre, om broen skal lukkes, og hvornår den kan åbnes igen.';
    expect(resolveLanguage(danish, 'nb')?.code).toBe('nb');
  });
});
