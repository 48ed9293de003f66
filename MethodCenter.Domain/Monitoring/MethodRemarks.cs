using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.Programmes;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Where parameters of other rooms say another thing than the method: nobody is to wonder at two numbers.</summary>
internal static class MethodRemarks
{
    private const string Young = "В «Правилах наставничества» указано";
    private const string Teams = "В параметрах раздела «Программы ДПП» указано";

    public static async Task<IReadOnlyList<MethodRemark>> ReadAsync(MethodCenterDb db, IndicatorMethod method, CancellationToken ct) => method.Rule switch
    {
        IndicatorRule.YoungSupported or IndicatorRule.YoungMentored when method.Kind is not IndicatorKind.Variant =>
            Of(method, await db.MentoringParametersAsync(ct)),
        IndicatorRule.TeamsCompleted or IndicatorRule.TeamsStarted or IndicatorRule.TeamMembers or IndicatorRule.TeamShare =>
            Of(method, await db.TeamParametersAsync(ct)),
        _ => [],
    };

    private static List<MethodRemark> Of(IndicatorMethod method, MentoringParameters other)
    {
        var p = method.Parameters;
        List<MethodRemark> remarks = [];
        void Add(string there, string here) => remarks.Add(new(MethodRemarkRoom.Mentoring, $"{Young} {there}, показатель считается по {here}."));
        if (other.Age != p.AgeLimit || other.IsAgeInclusive != p.IsAgeInclusive) Add(AgeOf(other.Age, other.IsAgeInclusive), $"«{AgeOf(p.AgeLimit, p.IsAgeInclusive)}»");
        if (other.ServiceMonths != p.ServiceMonths) Add($"стаж меньше {Months(other.ServiceMonths)}", $"стажу меньше {Months(p.ServiceMonths)}");
        return remarks;
    }

    private static MethodRemark[] Of(IndicatorMethod method, ProgrammeParameters other) => other.TeamMinSize == method.Parameters.TeamMinSize ? [] :
    [
        new(MethodRemarkRoom.Programmes, $"{Teams} команду не меньше {People(other.TeamMinSize)}, показатель считается по команде не меньше {People(method.Parameters.TeamMinSize)}."),
    ];

    private static string AgeOf(int years, bool inclusive) => $"до {Formats.Number(years)} лет{(inclusive ? " включительно" : "")}";

    private static string Months(int months) => $"{Formats.Number(months)} мес.";

    private static string People(int people) => RussianPlural.Count(people, "человека", "человек", "человек");
}
