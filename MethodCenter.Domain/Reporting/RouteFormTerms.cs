using MethodCenter.Domain.Common;
using MethodCenter.Domain.Events;
using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.Domain.Reporting;

/// <summary>Words that the route form says in its own way (domain, section 4); all others are those of <see cref="RouteTerms"/>.</summary>
public static class RouteFormTerms
{
    public static string Of(ApprovalParty party) => party switch
    {
        ApprovalParty.Educator => "Педагог (ознакомлен, согласен)",
        ApprovalParty.Methodist => "Методист",
        ApprovalParty.Organisation => "Руководитель организации (согласовано)",
        ApprovalParty.Centre => "Руководитель ЦНППМ (утверждаю)",
    };

    public static string Of(EventLevel level) => level switch
    {
        EventLevel.Federal => "федеральный уровень",
        EventLevel.Regional => "региональный уровень",
        EventLevel.Municipal => "муниципальный уровень",
        EventLevel.School => "уровень организации",
    };

    /// <summary>«11 лет 3 месяца», «4 месяца»; null where the beginning is unknown.</summary>
    public static string? Experience(int? months) => months is not { } all ? null
        : string.Join(' ', new[]
        {
            all >= 12 ? RussianPlural.Count(all / 12, "год", "года", "лет") : null,
            all % 12 > 0 || all < 12 ? RussianPlural.Count(all % 12, "месяц", "месяца", "месяцев") : null,
        }.OfType<string>());

    /// <summary>The first twelve signs of a hash: enough to compare by eye.</summary>
    public static string Short(string hash) => hash.Length > 12 ? hash[..12] : hash;
}
