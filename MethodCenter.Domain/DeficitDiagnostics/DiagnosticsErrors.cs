using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Refusals of the room, in Russian.</summary>
public static class DiagnosticsErrors
{
    public static readonly DomainError NotFound = New("not-found", "Запись не найдена или вне вашей зоны ответственности.");

    public static readonly DomainError FrameworkInForce = New("framework-in-force", "Эта редакция перечня уже действует: создайте следующую редакцию и измените её.");
    public static readonly DomainError FrameworkEmpty = New("framework-empty", "В редакции нет ни одной компетенции: добавьте хотя бы одну.");
    public static readonly DomainError FrameworkTitleMissing = New("framework-title", "Назовите редакцию перечня компетенций.");
    public static readonly DomainError CompetenceNameMissing = New("competence-name", "Укажите группу и наименование компетенции.");
    public static readonly DomainError CompetenceUnknown = New("competence-unknown", "Такой компетенции нет в перечне: выберите её из списка.");

    public static readonly DomainError ScaleNameMissing = New("scale-name", "Назовите шкалу.");
    public static readonly DomainError ScaleTooShort = New("scale-short", "В шкале должно быть не меньше двух градаций.");
    public static readonly DomainError ScaleLevelUnnamed = New("scale-level-name", "Назовите каждую градацию шкалы.");
    public static readonly DomainError ScaleBoundWrong = New("scale-bound", "Нижняя граница градации — целое число процентов от 0 до 99.");
    public static readonly DomainError ScaleSeverityWrong = New("scale-severity", "Тяжесть дефицита — число от 0 до 3.");
    public static readonly DomainError ScaleNotFromZero = New("scale-zero", "Самая низкая градация должна начинаться с 0 %.");
    public static readonly DomainError ScaleBoundRepeated = New("scale-bound-repeated", "Две градации начинаются с одной границы: исправьте одну из них.");
    public static readonly DomainError ScaleLevelRepeated = New("scale-level-repeated", "Две градации названы одинаково: переименуйте одну из них.");

    public static readonly DomainError CampaignCodeMissing = New("campaign-code", "Укажите код кампании, например MAT-2026-03.");
    public static readonly DomainError CampaignCodeTooLong = New("campaign-code-long", "Код кампании длиннее 60 знаков: сократите его.");
    public static readonly DomainError CampaignTitleMissing = New("campaign-title", "Назовите кампанию.");
    public static readonly DomainError CampaignOperatorMissing = New("campaign-operator", "Укажите оператора диагностики.");
    public static readonly DomainError CampaignDatesMissing = New("campaign-dates", "Укажите даты начала и окончания кампании.");
    public static readonly DomainError CampaignDatesTurned = New("campaign-dates-turned", "Окончание кампании раньше её начала: исправьте даты.");
    public static readonly DomainError CampaignThresholdWrong = New("campaign-threshold", "Порог дефицита — больше 0 и не больше 100 %.");
    public static readonly DomainError CampaignValidityWrong = New("campaign-validity", "Срок действия результата — от 1 до 120 месяцев.");
    public static readonly DomainError CampaignScaleMissing = New("campaign-scale", "Выберите шкалу кампании.");

    public static readonly DomainError AlreadyAnnulled = New("already-annulled", "Результат уже аннулирован.");
    public static readonly DomainError NotAnnulled = New("not-annulled", "Вернуть можно только результат, аннулированный здесь: присланный аннулированным исправляет новый файл.");
    public static readonly DomainError AnnulReasonMissing = New("annul-reason", "Укажите причину аннулирования.");
    public static readonly DomainError EvidenceWithdrawn = New("evidence-withdrawn", "Свидетельство уже отозвано.");
    public static readonly DomainError WithdrawReasonMissing = New("withdraw-reason", "Укажите причину отзыва.");

    internal static DomainError New(string code, string message) => new("diagnostics." + code, message);
}
