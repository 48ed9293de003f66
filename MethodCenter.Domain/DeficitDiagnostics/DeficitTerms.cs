using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Russian names of deficits, the same on screen and on paper.</summary>
public static class DeficitTerms
{
    /// <summary>Where the rule stands, for «Почему?» (domain, section 3.4; decisions, point 13).</summary>
    public const string Source = "распоряжение Минпросвещения от 27.08.2021 № Р-201; положение о РСНМС, п. 3.2.3. Дефицит — доля баллов строго ниже порога кампании, без округления";

    public static string Of(DeficitState state) => state switch
    {
        DeficitState.Proposed => "предполагаемый",
        DeficitState.Confirmed => "подтверждён",
        DeficitState.InRoute => "включён в ИОМ",
        DeficitState.InWork => "в работе",
        DeficitState.Closed => "снят",
        DeficitState.NotClosed => "не снят",
        DeficitState.Irrelevant => "неактуален",
    };

    public static string Of(EvidenceSource source) => source switch
    {
        EvidenceSource.Diagnosis => "диагностика",
        EvidenceSource.StateExam => "ГИА",
        EvidenceSource.NationalTest => "ВПР",
        EvidenceSource.LessonVisit => "посещение урока",
        EvidenceSource.SelfAssessment => "самооценка",
        EvidenceSource.Request => "запрос",
        EvidenceSource.Attestation => "аттестация",
    };

    public static string Of(DiagnosisStatus status) => status switch
    {
        DiagnosisStatus.Completed => "завершена",
        DiagnosisStatus.Interrupted => "прервана",
        DiagnosisStatus.Absent => "не явился",
        DiagnosisStatus.Annulled => "аннулирована",
    };

    public static string Of(DeficitAct act) => act switch
    {
        DeficitAct.Confirm => "Подтвердить",
        DeficitAct.TakeIntoWork => "Взять в работу",
        DeficitAct.Close => "Снять по экспертному заключению",
        DeficitAct.NotClosed => "Отметить «не снят»",
        DeficitAct.MarkIrrelevant => "Признать неактуальным",
    };

    /// <summary>Тяжесть, 0–3.</summary>
    public static string Severity(int severity) => severity switch { 1 => "лёгкий", 2 => "средний", 3 => "тяжёлый", _ => "—" };

    internal static string KeptDecision(DeficitDecision decision) => $"{Of(decision.State)}: решение от {Formats.Date(decision.On)}";
}
