using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Monitoring;

/// <summary>П6: young teachers in their first years and their support (decisions, point 10). Unknown dates are never guessed.</summary>
internal static class YoungIndicators
{
    public static IndicatorFacts Of(IndicatorMethod method, MonitoringIndex index)
    {
        var collector = new FactCollector(method, index);
        foreach (var person in index.Staff(method))
        {
            if (!Standing(person, method, index.Period.Day, out var reason)) { if (reason is not null) collector.Add(person, Verdict.Left(reason)); }
            else collector.Add(person, method.Rule is IndicatorRule.YoungMentored ? Mentored(person, index) : Supported(person, method, index));
        }
        return collector.Close();
    }

    /// <summary>In the denominator; if not, the reason for those who come near it: an unknown date, or one of the two limits passed.</summary>
    private static bool Standing(JobFact person, IndicatorMethod method, DateOnly day, out string? reason)
    {
        var (parameters, needsService) = (method.Parameters, method.Rule is not IndicatorRule.YoungSupportedAnyService);
        var isYoung = IsYoung(person, parameters, day);
        var isNew = needsService ? IsNew(person, parameters, day) : true;
        reason = (isYoung, isNew) switch
        {
            (true, true) => null,
            (null, not false) => FactReasons.NoBirthDate,
            (not false, null) => FactReasons.NoServiceStart,
            (true, false) => FactReasons.ServiceTooLong,
            (false, true) when needsService => FactReasons.NotYoung,
            _ => null,
        };
        return isYoung is true && isNew is true;
    }

    private static bool? IsYoung(JobFact person, MethodParameters parameters, DateOnly day)
    {
        if (person.BirthDate is not { } birth) return null;
        var age = FullPeriods.Years(birth, day);
        return age < parameters.AgeLimit || (parameters.IsAgeInclusive && age == parameters.AgeLimit);
    }

    private static bool? IsNew(JobFact person, MethodParameters parameters, DateOnly day)
    {
        var since = parameters.Service is ServiceSource.Teaching ? person.TeachingSince : person.From;
        return since is { } start ? FullPeriods.Months(start, day) < parameters.ServiceMonths : null;
    }

    private static Verdict Supported(JobFact person, IndicatorMethod method, MonitoringIndex index)
    {
        SupportFact? other = null;
        foreach (var support in index.Supports[person.EducatorId])
        {
            if (method.Parameters.SupportForms.Contains(support.Kind)) return Verdict.Counted(FactReasons.Supported(support.Words, support.From, support.Until));
            other = support;
        }
        return Verdict.Not(other is null ? FactReasons.NoSupport : FactReasons.NotListed(other.Words));
    }

    private static Verdict Mentored(JobFact person, MonitoringIndex index) => index.MentoringOf(person.EducatorId) is { } mentoring
        ? Verdict.Counted(FactReasons.Supported(mentoring.Words, mentoring.From, mentoring.Until)) : Verdict.Not(FactReasons.NoMentoring);
}
