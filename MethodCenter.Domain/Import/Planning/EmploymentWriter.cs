using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Finds the employment that a row speaks of, or makes it.</summary>
internal sealed class EmploymentWriter(PlanContext context, ImportPlan plan)
{
    /// <summary>Employments that an earlier row of this file has spoken of.</summary>
    private readonly HashSet<Employment> _spoken = new(ReferenceEqualityComparer.Instance);

    /// <summary>An earlier row of the file named the same person, organisation, post, kind and first day.</summary>
    public bool IsRepeat(Educator person, Organisation organisation, EducatorRecord record) => person.Employments.Any(e =>
        _spoken.Contains(e) && e.OrganisationId == organisation.Id && e.PositionCode == record.Position!.Position.Code && e.Kind == record.Kind
        && e.From == record.StartedOn && e.DeputyArea == AreaOf(record));

    public (Employment Job, bool IsNew) Put(Educator person, Organisation organisation, EmploymentFacts facts, Header header, List<FieldChange> changes)
    {
        if (Find(person, organisation, facts) is { } known)
        {
            _spoken.Add(known);
            Change(known, KeepUnsaid(known, facts, header), changes);
            return (known, false);
        }
        var employment = new Employment(organisation, facts);
        person.AddEmployment(employment);
        _spoken.Add(employment);
        plan.NewEmployments.Add(employment);
        plan.PersonOf[employment] = person;
        return (employment, true);
    }

    /// <summary>The same post begun the same day; else the only one whose term overlaps: its dates are corrected.</summary>
    private Employment? Find(Educator person, Organisation organisation, EmploymentFacts facts)
    {
        var same = person.Employments.Where(e => !_spoken.Contains(e) && e.OrganisationId == organisation.Id
            && e.PositionCode == facts.Position.Code && e.DeputyArea == facts.DeputyArea && e.Kind == facts.Kind).ToList();
        var exact = same.FirstOrDefault(e => e.From == facts.From);
        if (exact is not null) return exact;
        var overlapping = same.Where(e => new DateSpan(e.From, e.Until).Overlaps(new(facts.From, facts.Until))).ToList();
        return overlapping.Count == 1 ? overlapping[0] : null;
    }

    /// <summary>A file without a column says nothing about it: what is known stays.</summary>
    private static EmploymentFacts KeepUnsaid(Employment known, EmploymentFacts facts, Header header) => facts with
    {
        SubjectCode = header.Has("subject") ? facts.SubjectCode : facts.SubjectCode ?? known.SubjectCode,
        RateHundredths = header.Has("rate") ? facts.RateHundredths : known.RateHundredths,
        From = header.Has("startedOn") ? facts.From : known.From,
        Until = header.Has("endedOn") ? facts.Until : known.Until,
        IsOnLeave = header.Has("onLeave") ? facts.IsOnLeave : known.IsOnLeave,
    };

    private void Change(Employment known, EmploymentFacts facts, List<FieldChange> changes)
    {
        var before = changes.Count;
        Compare(changes, "предмет", known.SubjectCode, facts.SubjectCode);
        Compare(changes, "ставка", Rate(known.RateHundredths), Rate(facts.RateHundredths));
        Compare(changes, "дата приёма", Formats.Date(known.From), Formats.Date(facts.From));
        Compare(changes, "дата увольнения", Formats.Date(known.Until), Formats.Date(facts.Until));
        Compare(changes, "отпуск по уходу", known.IsOnLeave ? "да" : "нет", facts.IsOnLeave ? "да" : "нет");
        if (changes.Count == before) return;
        if (known.Id != 0) plan.Remember(context.Db, known);
        known.Change(facts);
    }

    private static string Rate(int? hundredths) => hundredths is { } rate ? Formats.Hundredths(rate) : "";

    private static void Compare(List<FieldChange> changes, string field, string? before, string? after)
    {
        if ((before ?? "") != (after ?? "")) changes.Add(new(field, before ?? "", after ?? ""));
    }

    private static string? AreaOf(EducatorRecord record) => record.Position!.DirectionText is { } text
        ? DeputyAreas.NameOf(record.Position.Direction, text) : null;
}
