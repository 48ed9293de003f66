using System.Linq.Expressions;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;

namespace MethodCenter.Domain.Mentoring;

/// <summary>A participation with the person's place, as the database filters and sorts it.</summary>
internal sealed class SupportRecordLine
{
    public SupportParticipation Item { get; init; } = null!;
    public string FullName { get; init; } = "";
    public string NameKey { get; init; } = "";
    public int MunicipalityId { get; init; }
    public int OrganisationId { get; init; }
    public string Organisation { get; init; } = "";
    public string Municipality { get; init; } = "";

    public SupportListRow ToRow(DateOnly today) => new(Item.Id, Item.Version, Item.EducatorId, FullName)
    {
        Organisation = Organisation, Municipality = Municipality, Kind = Item.Kind, KindText = Item.KindText, Title = Item.Title, From = Item.From, Until = Item.Until,
        Responsible = Item.Responsible, Phase = Item.From > today ? SupportPhase.Ahead : Item.Until < today ? SupportPhase.Ended : SupportPhase.Running,
    };
}

/// <summary>Filters and order of participations.</summary>
internal static class SupportRecordReading
{
    public static IQueryable<SupportRecordLine> SupportRecords(this MethodCenterDb db, SupportListFilter filter)
    {
        var lines = from s in db.SupportParticipations.Matching(filter, db.Today)
                    join e in db.Educators on s.EducatorId equals e.Id
                    where e.MergedIntoId == null
                    select new SupportRecordLine
                    {
                        Item = s, NameKey = e.NameKey, MunicipalityId = e.MunicipalityId, OrganisationId = e.OrganisationId,
                        FullName = e.LastName + " " + e.FirstName + (e.MiddleName == null ? "" : " " + e.MiddleName),
                        Organisation = db.Organisations.Where(o => o.Id == e.OrganisationId).Select(o => o.ShortName).FirstOrDefault() ?? "",
                        Municipality = db.Municipalities.Where(m => m.Id == e.MunicipalityId).Select(m => m.ShortName).FirstOrDefault() ?? "",
                    };
        if (filter.MunicipalityId is { } municipality) lines = lines.Where(l => l.MunicipalityId == municipality);
        if (filter.OrganisationId is { } organisation) lines = lines.Where(l => l.OrganisationId == organisation);
        foreach (var word in SearchKey.Of(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(5)) lines = lines.Where(l => l.NameKey.Contains(word));
        return lines;
    }

    /// <summary>Known columns only; the name breaks ties.</summary>
    public static IQueryable<SupportRecordLine> SortedBy(this IQueryable<SupportRecordLine> lines, PageRequest page)
    {
        var sorted = page.Sort switch
        {
            "Kind" => Order(lines, page, l => l.Item.KindText),
            "Title" => Order(lines, page, l => l.Item.Title),
            "From" => Order(lines, page, l => l.Item.From),
            "Until" => Order(lines, page, l => l.Item.Until ?? DateOnly.MaxValue),
            "Organisation" => Order(lines, page, l => l.Organisation),
            "Municipality" => Order(lines, page, l => l.Municipality),
            _ => Order(lines, page, l => l.NameKey),
        };
        return sorted.ThenBy(l => l.NameKey).ThenBy(l => l.Item.Id);
    }

    private static IQueryable<SupportParticipation> Matching(this IQueryable<SupportParticipation> found, SupportListFilter filter, DateOnly today)
    {
        if (filter.Kind is { } kind) found = found.Where(s => s.Kind == kind);
        if (filter.Title is { Length: > 0 } title) found = found.Where(s => s.Title == title);
        return filter.Phase switch
        {
            SupportPhase.Running => found.Where(s => s.From <= today && (s.Until == null || s.Until >= today)),
            SupportPhase.Ended => found.Where(s => s.Until < today),
            SupportPhase.Ahead => found.Where(s => s.From > today),
            null => found,
        };
    }

    private static IOrderedQueryable<SupportRecordLine> Order<TKey>(IQueryable<SupportRecordLine> lines, PageRequest page, Expression<Func<SupportRecordLine, TKey>> key) =>
        page.Descending ? lines.OrderByDescending(key) : lines.OrderBy(key);
}
