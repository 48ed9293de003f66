using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>Captions of the profile and its forms.</summary>
public static class ProfileTexts
{
    public const string Title = "Диагностический профиль";
    public const string OwnTitle = "Мой профиль";
    public const string OwnAbout = "Результаты диагностики, дефициты и сильные стороны. Результаты — для развития, а не для оценки работы.";
    public const string OwnMissing = "Вашей записи в реестре нет";
    public const string OwnMissingText = "Учётная запись не связана с карточкой педагога. Обратитесь в ЦНППМ.";
    public const string Educators = "Педагоги";
    public const string ToCard = "Карточка педагога";
    public const string NotFound = "Такого профиля нет";
    public const string NotFoundText = "Человека нет в реестре или он вне вашей зоны ответственности.";
    public const string NeedsConsent = "Результаты показываются с согласия педагога";
    public const string NeedsConsentText = "Педагог даёт согласие в своём кабинете или на бумаге. Направить запрос о помощи можно и без согласия.";
    public const string Empty = "О профиле пока нечего сказать";
    public const string EmptyText = "Нет ни результатов диагностики, ни других свидетельств. Профиль заполнится после диагностики.";
    public const string OwnEmptyText = "Пройдите диагностику или отметьте в самооценке, что сейчас даётся труднее всего.";

    public const string Results = "Результаты по компетенциям";
    public const string ResultsHint = "Последний завершённый результат каждой компетенции. Черта — порог кампании: доля ниже порога означает дефицит.";
    public const string NoResults = "Завершённых результатов нет.";
    public const string Share = "Доля";
    public const string Level = "Уровень";
    public const string Date = "Дата";
    public const string Expired = "срок истёк";
    public const string Unofficial = "неофициальная";
    public const string BelowThreshold = "ниже порога";

    public const string Deficits = "Дефициты";
    public const string NoDeficits = "Дефицитов нет.";
    public const string ClosedDeficits = "Закрытые и неактуальные";
    public const string Acts = "Действия";
    public const string Strengths = "Сильные стороны";
    public const string StrengthsHint = "80 % и выше в последнем действующем результате.";
    public const string NoStrengths = "Результатов от 80 % пока нет.";
    public const string Dynamics = "Динамика";
    public const string DynamicsHint = "Баллы сравниваются только при одном инструменте диагностики, иначе — по градации.";

    public const string Evidence = "Свидетельства";
    public const string NoEvidence = "Других свидетельств, кроме диагностики, нет.";
    public const string AddEvidence = "Добавить свидетельство";
    public const string Request = "Направить запрос";
    public const string SelfAssessment = "Пройти самооценку";
    public const string SelfAssessmentHint = "Отметьте, что сейчас даётся трудно, и насколько. Самооценка лишь предполагает дефицит: подтверждает его методист.";
    public const string Withdraw = "Отозвать";
    public const string WithdrawReason = "Причина отзыва";
    public const string WithdrawConsequence = "Свидетельство перестанет учитываться, дефицит будет пересчитан. Запись и причина останутся в истории.";
    public const string Withdrawn = "Свидетельство отозвано";
    public const string Recorded = "Записано";
    public const string Author = "Кто записал";
    public const string Description = "Суть";
    public const string EvidenceText = "Описание";
    public const string NoChildren = "Не указывайте фамилий и имён детей: хранятся только сведения о классе.";
    public const string ClassName = "Класс";
    public const string Pupils = "Писали работу";
    public const string PupilsHint = "Не меньше 5 учеников.";
    public const string Failed = "Не справились";
    public const string Competences = "О каких компетенциях";
    public const string HowHard = "Насколько тяжело";

    public const string Visits = "Посещения уроков";
    public const string AddVisit = "Записать посещение";
    public const string EditVisit = "Исправить карту";
    public const string NoVisits = "Посещений уроков не записано.";
    public const string VisitDate = "Дата посещения";
    public const string Topic = "Тема урока";
    public const string Card = "Карта наблюдения";
    public const string CardHint = "2 — видно, 1 — отчасти, 0 — не видно. Отметки 0 и 1 подтверждают дефицит.";
    public const string NotObserved = "не наблюдалось";
    public const string VisitStrengths = "Сильные стороны урока";
    public const string Advice = "Рекомендации";
    public const string VisitMissing = "Записать посещение нельзя";
    public const string VisitMissingText = "Человек вне вашей зоны ответственности.";

    public const string ResultSheet = "Лист результатов";
    public const string Attempts = "Прохождения диагностики";
    public const string NoAttempts = "Диагностик не было.";
    public const string Attempt = "Попытка";
    public const string Status = "Статус";
    public const string Result = "Результат";
    public const string Annul = "Аннулировать";
    public const string AnnulConsequence = "Результат перестанет учитываться: дефициты, показатели и карта дефицитов будут пересчитаны.";
    public const string AnnulReason = "Причина аннулирования";
    public const string Annulled = "Результат аннулирован";
    public const string Restore = "Вернуть";
    public const string RestoreConsequence = "Результат снова будет учитываться, дефициты будут пересчитаны.";
    public const string Restored = "Результат возвращён";
    public const string History = "История дефицитов";
    public const string Older = "Показать более ранние";
    public const string NoHistory = "Изменений ещё не было.";

    public const string Consent = "Согласие на показ результатов";
    public const string ConsentNone = "Координатор вашей организации видит только то, что вы есть в списке сотрудников, но не ваши результаты.";
    public const string ConsentNoneOther = "Согласия нет: координатор организации результатов не видит.";
    public const string ConsentGive = "Дать согласие";
    public const string ConsentWithdraw = "Отозвать согласие";
    public const string ConsentWithdrawConsequence = "Координатор организации перестанет видеть результаты.";
    public const string ConsentPaper = "Записать согласие на бумаге";
    public const string ConsentSigned = "Дата подписания";
    public const string ConsentDone = "Согласие записано";
    public const string ConsentGone = "Согласие отозвано";

    public static readonly IReadOnlyList<Choice<int>> Hardness = [new(1, "1 — немного"), new(2, "2 — заметно"), new(3, "3 — очень")];

    public static string Subtitle(Profile profile) => string.Join(" · ", new[] { profile.IsOwn ? profile.Name.Full : Title, profile.Position, profile.Subject, profile.Organisation, profile.Municipality }
        .Where(p => !string.IsNullOrEmpty(p)));

    public static string Summary(Profile profile)
    {
        var (open, strengths) = (profile.Deficits.Count(d => d.IsOpen), profile.Strengths.Count);
        var heavy = profile.Deficits.Count(d => d is { IsOpen: true, Severity: 3 });
        return $"Открытых дефицитов: {open}{(heavy > 0 ? $", из них тяжёлых: {heavy}" : "")}. Сильных сторон: {strengths}.";
    }

    public static string Hidden(DateOnly opensOn) => $"Результат ещё не открыт педагогу, будет доступен с {Formats.Date(opensOn)}: педагог видит свой результат первым.";

    public static string OpensOn(DateOnly day) => $"Другим откроется с {Formats.Date(day)} или когда педагог откроет сам";

    public static string ShareOf(ProfileResult result) => $"{Formats.Tenths(result.Tenths)} %";

    public static string PointsOf(ProfileResult result) => $"{Number(result.Points)} из {Number(result.Max)}, порог {Number(result.Threshold)} %";

    public static string ValidUntil(ProfileResult result) => $"действует по {Formats.Date(result.ValidUntil)}";

    public static string ConsentOf(ProfileConsent consent) => consent.IsInForce
        ? $"Дано {Formats.Date(consent.GivenOn)} {consent.Way}, текст версии {consent.TextVersion}."
        : $"Отозвано {Formats.Date(consent.WithdrawnOn)}; было дано {Formats.Date(consent.GivenOn)} {consent.Way}.";

    public static string MarksOf(ProfileVisit visit) => string.Join("; ", visit.Marks.Select(m => $"{m.Name} — {m.Mark}"));

    public static string VisitTitle(ProfileVisit visit) => string.Join(", ", new[] { Formats.Date(visit.On), visit.ClassName, visit.Topic is null ? null : $"«{visit.Topic}»" }.OfType<string>());

    public static string AnnulledBy(ProfileAttempt attempt) => $"{Formats.Date(attempt.AnnulledOn)}: {attempt.AnnulReason}";

    public static string WithdrawnBy(ProfileEvidence evidence) => $"отозвано {Formats.Date(evidence.WithdrawnOn)}: {evidence.WithdrawReason}";

    public static string CodeAndName(CompetenceLine line) => $"{line.Code} {line.Name}";

    public static IReadOnlyList<TrendPoint> PointsOf(Dynamics change) =>
        [.. change.Points.Select(p => new TrendPoint(Formats.Date(p.On), p.Tenths / 10.0, $"{Formats.Tenths(p.Tenths)} %"))];

    public static Tone ToneOf(Dynamics change) => change.DifferenceTenths switch { null or 0 => Tone.Neutral, > 0 => Tone.Good, _ => Tone.Bad };

    /// <summary>Colour of a bar: below the threshold, strong, or between.</summary>
    public static Tone ToneOf(ProfileResult result) => result.IsBelow ? Tone.Warning : result.Tenths >= StrengthRule.LeastPercent * 10 ? Tone.Good : Tone.Accent;

    private static string Number(decimal number) => number.ToString("0.##", Formats.Russian);
}
