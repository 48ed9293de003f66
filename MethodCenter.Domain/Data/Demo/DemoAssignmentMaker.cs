using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>
/// Assigns educators and organisations to the methodists of the demo: ordinary loads, one of 26 and one of 41, people and
/// schools of the methodist's own workplace, assignments that have ended.
/// </summary>
internal sealed class DemoAssignmentMaker(DemoWorld world)
{
    private readonly DemoRandom _random = world.Random;
    private readonly HashSet<(MethodistLevel, int)> _people = [];
    private readonly HashSet<(MethodistLevel, int)> _organisations = [];
    private Dictionary<int, List<DemoPerson>> _byMunicipality = [];
    private int _turn;

    public void Make()
    {
        _byMunicipality = world.People
            .Where(p => p.Works && p.Home.Entity.IsMonitored && p.Entity.OrganisationId == p.Home.Entity.Id && p.Entity.PostGroup == Registry.PostGroup.Teaching)
            .GroupBy(p => p.Entity.MunicipalityId).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var methodist in world.Methodists.Where(m => m.Admission != AdmissionState.Candidate)) Assign(methodist);
    }

    private void Assign(Methodist methodist)
    {
        var turn = _turn++;
        var isRegional = methodist.Level == MethodistLevel.Regional;
        var fixedLoad = (isRegional, turn) switch { (true, 0) => 15, (true, 1) => 26, (true, 2) => 41, _ => (int?)null };
        var count = fixedLoad ?? (isRegional ? _random.Between(5, 22) : _random.Between(3, 12));
        for (var i = 0; i < count; i++)
        {
            if (FindPerson(methodist) is { } person) AddPerson(methodist, person, fixedLoad is null);
        }
        if (fixedLoad is null && turn % 5 == 3) AddConflict(methodist);
        if (fixedLoad is null && (!isRegional || turn % 3 == 0)) AddOrganisations(methodist);
    }

    /// <summary>Somebody of the territory whom nobody of this level looks after yet, of the same subject where one is found soon.</summary>
    private DemoPerson? FindPerson(Methodist methodist)
    {
        DemoPerson? fallback = null;
        for (var attempt = 0; attempt < 60; attempt++)
        {
            var people = _byMunicipality[MunicipalityFor(methodist)];
            var person = _random.Pick(people);
            if (person.Entity.Id == methodist.EducatorId || person.Entity.OrganisationId == methodist.OrganisationId) continue;
            if (_people.Contains((methodist.Level, person.Entity.Id))) continue;
            if (methodist.SubjectCode is null || person.Entity.SubjectCode == methodist.SubjectCode) return person;
            fallback = person;
        }
        return fallback;
    }

    private int MunicipalityFor(Methodist methodist)
    {
        if (methodist.MunicipalityId is { } own) return own;
        return methodist.Territory.Count > 0
            ? _random.Pick(methodist.Territory).ServedMunicipalityId
            : world.Municipality(_random.Pick(DemoPlaces.All)).Id;
    }

    private void AddPerson(Methodist methodist, DemoPerson person, bool mayEnd)
    {
        _people.Add((methodist.Level, person.Entity.Id));
        var from = From(methodist);
        Add(methodist, new Assignment(methodist, person.Entity, from, Order(from)), mayEnd);
    }

    private void AddConflict(Methodist methodist)
    {
        var own = world.Organisations.Find(o => o.Entity.Id == methodist.OrganisationId);
        var colleague = own?.People.Find(p => p.Works && p.Entity.OrganisationId == own.Entity.Id && p.Entity.Id != methodist.EducatorId
            && !_people.Contains((methodist.Level, p.Entity.Id)));
        if (own is not { Entity.IsMonitored: true } || colleague is null) return;
        AddPerson(methodist, colleague, false);
        if (_organisations.Add((methodist.Level, own.Entity.Id))) AddOrganisation(methodist, own);
    }

    private void AddOrganisations(Methodist methodist)
    {
        for (var i = _random.Between(1, 3); i > 0; i--)
        {
            var home = _random.Pick(_byMunicipality[MunicipalityFor(methodist)]).Home;
            if (home.Entity.Id != methodist.OrganisationId && _organisations.Add((methodist.Level, home.Entity.Id))) AddOrganisation(methodist, home);
        }
    }

    private void AddOrganisation(Methodist methodist, DemoOrganisation organisation)
    {
        var from = From(methodist);
        Add(methodist, new Assignment(methodist, organisation.Entity, from, Order(from)), true);
    }

    /// <summary>Whoever left the asset ends all assignments with it; of the others every eighth has ended by itself.</summary>
    private void Add(Methodist methodist, Assignment assignment, bool mayEnd)
    {
        assignment.Id = world.Assignments.Count + 1;
        world.Assignments.Add(assignment);
        if (methodist.EndedOn is { } ended) DemoWorld.Expect(assignment.End(ended, methodist.EndReason));
        else if (mayEnd && _random.Chance(125))
            DemoWorld.Expect(assignment.End(_random.Day(assignment.From, world.Today.AddDays(-1)), _random.Pick(["план сопровождения выполнен", "смена методиста"])));
    }

    private DateOnly From(Methodist methodist)
    {
        var last = methodist.EndedOn?.AddDays(-5) ?? (methodist.HasExpiredOn(world.Today) ? methodist.Until!.Value : world.Today.AddDays(-2));
        var first = methodist.AdmittedOn ?? last;
        return _random.Day(first < last ? first : last, last);
    }

    private string? Order(DateOnly from) => _random.Chance(60) ? null : $"приказ от {Formats.Date(from)} № {_random.Between(10, 420)}";
}
