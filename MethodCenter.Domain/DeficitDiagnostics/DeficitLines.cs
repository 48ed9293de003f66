using System.Linq.Expressions;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>A deficit with the person's place, as the database filters and sorts it.</summary>
internal sealed class DeficitLine
{
    public Deficit Deficit { get; init; } = null!;
    public string FullName { get; init; } = "";
    public string NameKey { get; init; } = "";
    public int MunicipalityId { get; init; }
    public int OrganisationId { get; init; }
    public string? SubjectCode { get; init; }
    public string Organisation { get; init; } = "";
    public string Municipality { get; init; } = "";
    public string? Subject { get; init; }
    public bool IsLowResults { get; init; }
    public int Priority { get; init; }

    public DeficitRow ToRow(CompetenceLine competence) => new(Deficit.Id, Deficit.EducatorId, FullName, Deficit.CompetenceCode, Deficit.State)
    {
        Competence = competence.Name, Group = competence.Group, Since = Deficit.StateSince, Severity = Deficit.Severity, Sources = Deficit.Sources,
        Priority = Priority, IsLowResults = IsLowResults, OrganisationId = OrganisationId, Organisation = Organisation, Municipality = Municipality, Subject = Subject,
    };
}

/// <summary>Filters and order of the list; the priority is the sum that <see cref="DeficitPriority"/> explains.</summary>
internal static class DeficitLineReading
{
    public static IQueryable<DeficitLine> DeficitLines(this MethodCenterDb db, DeficitFilter filter, ProfileCompetences names)
    {
        var today = db.Today;
        var lines = from d in db.OpenDeficits().WithState(filter).WithCompetence(filter, names).WithEvidence(db, filter)
                    join e in db.Educators on d.EducatorId equals e.Id
                    let isLow = db.LowResultsPeriods.Any(p => p.OrganisationId == e.OrganisationId && p.From <= today && (p.Until == null || p.Until >= today))
                    where e.MergedIntoId == null
                    select new DeficitLine
                    {
                        Deficit = d, NameKey = e.NameKey, MunicipalityId = e.MunicipalityId, OrganisationId = e.OrganisationId, SubjectCode = e.SubjectCode,
                        FullName = e.LastName + " " + e.FirstName + (e.MiddleName == null ? "" : " " + e.MiddleName),
                        Organisation = db.Organisations.Where(o => o.Id == e.OrganisationId).Select(o => o.ShortName).FirstOrDefault() ?? "",
                        Municipality = db.Municipalities.Where(m => m.Id == e.MunicipalityId).Select(m => m.ShortName).FirstOrDefault() ?? "",
                        Subject = db.Subjects.Where(s => s.Code == e.SubjectCode).Select(s => s.Name).FirstOrDefault(),
                        IsLowResults = isLow,
                        Priority = d.Severity == 0 ? 0 : d.Severity + (d.Sources > 1 ? d.Sources - 1 : 0) + (isLow ? 1 : 0),
                    };
        return lines.AtPlace(filter);
    }

    /// <summary>Known columns only; the name breaks ties.</summary>
    public static IQueryable<DeficitLine> SortedBy(this IQueryable<DeficitLine> lines, PageRequest page)
    {
        var sorted = page.Sort switch
        {
            "Person" => Order(lines, page, l => l.NameKey),
            "Competence" => Order(lines, page, l => l.Deficit.CompetenceCode),
            "State" => Order(lines, page, l => l.Deficit.State),
            "Since" => Order(lines, page, l => l.Deficit.StateSince),
            "Severity" => Order(lines, page, l => l.Deficit.Severity),
            "Municipality" => Order(lines, page, l => l.Municipality),
            "Organisation" => Order(lines, page, l => l.Organisation),
            "Priority" => Order(lines, page, l => l.Priority),
            _ => lines.OrderByDescending(l => l.Priority).ThenByDescending(l => l.Deficit.Severity),
        };
        return sorted.ThenBy(l => l.NameKey).ThenBy(l => l.Deficit.CompetenceCode).ThenBy(l => l.Deficit.Id);
    }

    private static IQueryable<Deficit> WithState(this IQueryable<Deficit> found, DeficitFilter filter)
    {
        if (filter.State is { } state) found = found.Where(d => d.State == state);
        else if (!filter.WithClosed) found = found.StillOpen();
        if (filter.Severity is { } severity) found = found.Where(d => d.Severity == severity);
        return filter.EducatorId is { } person ? found.Where(d => d.EducatorId == person) : found;
    }

    private static IQueryable<Deficit> WithCompetence(this IQueryable<Deficit> found, DeficitFilter filter, ProfileCompetences names)
    {
        if (filter.CompetenceCode is { Length: > 0 } code) found = found.Where(d => d.CompetenceCode == code);
        if (filter.Group is not { Length: > 0 } group) return found;
        var codes = names.CodesOf(group);
        return found.Where(d => EF.Parameter(codes).Contains(d.CompetenceCode));
    }

    /// <summary>A diagnosis is a source where there are more kinds than the recorded evidence has.</summary>
    private static IQueryable<Deficit> WithEvidence(this IQueryable<Deficit> found, MethodCenterDb db, DeficitFilter filter)
    {
        if (filter.CampaignId is { } campaign) found = found.Where(d => db.Diagnoses.Any(r => r.EducatorId == d.EducatorId && r.CampaignId == campaign
            && r.Status == DiagnosisStatus.Completed && (";" + r.Scores).Contains(";" + d.CompetenceCode + "=")));
        if (filter.Source is EvidenceSource.Diagnosis) return found.Where(d => d.Sources > db.DeficitEvidence
            .Where(e => e.EducatorId == d.EducatorId && e.CompetenceCode == d.CompetenceCode && e.WithdrawnOn == null).Select(e => e.Source).Distinct().Count());
        return filter.Source is not { } source ? found : found.Where(d => db.DeficitEvidence.Any(e => e.EducatorId == d.EducatorId
            && e.CompetenceCode == d.CompetenceCode && e.Source == source && e.WithdrawnOn == null));
    }

    private static IQueryable<DeficitLine> AtPlace(this IQueryable<DeficitLine> lines, DeficitFilter filter)
    {
        if (filter.MunicipalityId is { } municipality) lines = lines.Where(l => l.MunicipalityId == municipality);
        if (filter.OrganisationId is { } organisation) lines = lines.Where(l => l.OrganisationId == organisation);
        if (filter.SubjectCode is { Length: > 0 } subject) lines = lines.Where(l => l.SubjectCode == subject);
        if (filter.IsLowResults) lines = lines.Where(l => l.IsLowResults);
        if (filter.LeastPriority is { } least) lines = lines.Where(l => l.Priority >= least);
        var key = SearchKey.Of(filter.Text);
        return key.Length == 0 ? lines : lines.Where(l => l.NameKey.Contains(key));
    }

    private static IOrderedQueryable<DeficitLine> Order<TKey>(IQueryable<DeficitLine> lines, PageRequest page, Expression<Func<DeficitLine, TKey>> key) =>
        page.Descending ? lines.OrderByDescending(key) : lines.OrderBy(key);
}
