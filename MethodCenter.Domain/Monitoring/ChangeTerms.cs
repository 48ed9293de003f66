using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Russian words of causes, the same on screen and on paper.</summary>
public static class ChangeTerms
{
    public const string Elsewhere = "основное место работы — в другом муниципалитете";
    internal const string Counted = "засчитан";
    internal const string ServesNobody = "статус действует, закреплений здесь нет";
    internal const string NotHere = "не было";
    internal const string NoOrganisation = "организации нет в перечне";
    internal const string OutsideCircleOfOrganisations = "в контуре, но в круг показателя не входит";

    public static string Of(ChangeCause cause) => cause switch
    {
        ChangeCause.Method => "изменилась методика",
        ChangeCause.Joined => "пришли",
        ChangeCause.MovedIn => "переехали сюда",
        ChangeCause.Entered => "вошли в круг показателя",
        ChangeCause.BecameCounted => "стали засчитываться",
        ChangeCause.AmountChanged => "изменилось число",
        ChangeCause.StoppedCounting => "перестали засчитываться",
        ChangeCause.Exited => "вышли из круга показателя",
        ChangeCause.MovedOut => "переехали отсюда",
        ChangeCause.Left => "ушли",
    };

    /// <summary>What a cause means, in a sentence.</summary>
    public static string About(ChangeCause cause) => cause switch
    {
        ChangeCause.Method => "те же данные первой даты, посчитанные по новой версии методики",
        ChangeCause.Joined => "на первую дату в контуре мониторинга не было",
        ChangeCause.MovedIn => "на первую дату относились к другому муниципалитету",
        ChangeCause.Entered => "были в контуре и раньше, но показатель считался не по ним",
        ChangeCause.BecameCounted => "показатель считался по ним и раньше, теперь они засчитаны",
        ChangeCause.AmountChanged => "те же строки, но с другим числом",
        ChangeCause.StoppedCounting => "показатель считается по ним и теперь, но они больше не засчитаны",
        ChangeCause.Exited => "остались в контуре, но показатель больше считается не по ним: например, вышел возраст или стаж",
        ChangeCause.MovedOut => "относятся теперь к другому муниципалитету",
        ChangeCause.Left => "на вторую дату в контуре мониторинга нет",
    };

    internal static string NoJob(DateOnly day) => $"нет основного места работы на {Formats.Date(day)}";

    internal static string NoStatus(DateOnly day) => $"статуса методиста на {Formats.Date(day)} нет";

    internal static string OutsideCircle(IndicatorMethod method, PostGroup group) => (method.Staff, method.Rule, group) switch
    {
        (_, IndicatorRule.YoungSupported or IndicatorRule.YoungMentored, PostGroup.Teaching) => "возраст и стаж не меньше пределов",
        (_, IndicatorRule.YoungSupportedAnyService, PostGroup.Teaching) => FactReasons.NotYoung,
        (StaffGroup.Teachers or StaffGroup.GeneralEducation, _, not PostGroup.Teaching) or (StaffGroup.Managers, _, PostGroup.Teaching) => $"{RegistryTerms.Of(group)}: в круг показателя не входят",
        _ => OutsideCircleOfOrganisations,
    };
}
