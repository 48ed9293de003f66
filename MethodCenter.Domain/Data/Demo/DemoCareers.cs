using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>
/// What happens besides the one main job: second posts, work elsewhere, contracts, earlier jobs, moves and leavings over the last
/// year, two main jobs at once, and probable duplicates. At the end everybody gets the home employment by the rule.
/// </summary>
internal sealed class DemoCareers(DemoWorld world)
{
    private static readonly string[] Reasons =
        ["по собственному желанию", "перевод в другую организацию", "истечение срока трудового договора", "выход на пенсию"];

    private readonly DemoRandom _random = world.Random;
    private ILookup<DemoPlace, DemoOrganisation> _byPlace = null!;

    public void Make()
    {
        _byPlace = world.Organisations.Where(o => o.Entity.IsMonitored).ToLookup(o => o.Place);
        foreach (var person in world.People) Live(person);
        AddDuplicates();
        foreach (var person in world.People) Settle(person);
    }

    private void Live(DemoPerson person)
    {
        var main = person.Entity.Employments[0];
        if (person.Home.Kind == DemoKind.School && main.PostGroup == PostGroup.Managing && _random.Chance(600)) AddLessons(person, main);
        if (main.PositionCode == "teacher" && _random.Chance(60)) AddInternal(person, main);
        if (_random.Chance(28)) AddElsewhere(person, main);
        if (person.Entity.CategoryCode == "highest" && _random.Chance(25)) AddContract(person, main);
        if (_random.Chance(170)) AddEarlier(person, main);
        if (_random.Chance(2)) AddSecondMain(person, main);
        if (main.PostGroup == PostGroup.Teaching && _random.Chance(26)) Leave(person);
        else if (_random.Chance(8)) main.End(NextSummer(), null);
    }

    private DateOnly NextSummer() => new(world.Today.Month > 8 ? world.Today.Year + 1 : world.Today.Year, 8, 31);

    private void AddLessons(DemoPerson person, Employment main) => world.AddEmployment(person, person.Home, new(EmploymentKind.Internal, world.Position("teacher"))
    {
        SubjectCode = _random.Pick(["rus", "math", "hist", "bio", "geo", "eng", "phys"]), From = main.From, RateHundredths = _random.Pick([25, 30, 50]),
    });

    private void AddInternal(DemoPerson person, Employment main) => world.AddEmployment(person, person.Home, new(EmploymentKind.Internal, world.Position("pdo"))
    {
        SubjectCode = "add_edu", From = _random.Day(main.From!.Value, world.Today), RateHundredths = 25,
    });

    private void AddElsewhere(DemoPerson person, Employment main)
    {
        var position = main.PositionCode is "teacher" or "pdo" or "speech_teacher" or "psychologist" or "music_director" ? main.PositionCode : "pdo";
        var from = _random.Day(world.Today.AddDays(-700), world.Today);
        var job = world.AddEmployment(person, Another(person), new(EmploymentKind.External, world.Position(position))
        {
            SubjectCode = position == "pdo" ? "add_edu" : main.SubjectCode, From = from, RateHundredths = _random.Pick([25, 50]),
        });
        if (_random.Chance(300)) DemoWorld.Expect(job.End(_random.Day(from, world.Today), "истечение срока трудового договора"));
    }

    private void AddContract(DemoPerson person, Employment main)
    {
        var centre = world.Organisations[^1];
        var from = _random.Day(world.Today.AddDays(-400), world.Today.AddDays(-5));
        world.AddEmployment(person, centre, new(EmploymentKind.Contract, world.Position("methodist"))
        {
            SubjectCode = main.SubjectCode, From = from, Until = from.AddMonths(9),
        });
    }

    /// <summary>An earlier main job; one in six was in another municipality: the person moved.</summary>
    private void AddEarlier(DemoPerson person, Employment main)
    {
        if (person.Entity.TeachingSince is not { } since || main.From is not { } from || since >= from.AddDays(-40)) return;
        var place = _random.Chance(160) ? world.Random.Pick(DemoPlaces.All) : person.Home.Place;
        var earlier = _byPlace[place].ElementAt(_random.Below(_byPlace[place].Count()));
        var job = world.AddEmployment(person, earlier, new(EmploymentKind.Main, world.Position(EarlierPost(main.PositionCode)))
        {
            SubjectCode = main.SubjectCode, From = since, RateHundredths = 100,
        });
        DemoWorld.Expect(job.End(from.AddDays(-1), _random.Pick(Reasons[..2])));
    }

    private string EarlierPost(string position) => world.Position(position).Section == "I.2" ? position : "teacher";

    /// <summary>Two main jobs at once: both are taken, the later begun counts (decisions, point 4).</summary>
    private void AddSecondMain(DemoPerson person, Employment main) => world.AddEmployment(person, Another(person), new(EmploymentKind.Main, world.Position(main.PositionCode))
    {
        DeputyArea = main.DeputyArea, SubjectCode = main.SubjectCode, From = _random.Day(main.From!.Value, world.Today), RateHundredths = 50,
    });

    private void Leave(DemoPerson person)
    {
        var reason = _random.Pick(Reasons);
        foreach (var job in person.Entity.Employments.Where(j => j.Until is null))
        {
            var day = world.Today.AddDays(-_random.Between(1, 360));
            DemoWorld.Expect(job.End(day < job.From ? world.Today : day, reason));
        }
    }

    /// <summary>The same person entered twice: written with «е» for «ё» where there is one, mostly without СНИЛС.</summary>
    private void AddDuplicates()
    {
        var originals = world.People.Where(p => p.Entity.BirthDate is not null && p.Home.Entity.IsMonitored && p.Entity.Name.Full.Contains('ё', StringComparison.Ordinal)).ToList();
        for (var i = 0; i < world.Scale.Duplicates; i++)
        {
            var original = originals[(int)((long)i * originals.Count / world.Scale.Duplicates)];
            var name = original.Entity.Name;
            var written = i % 4 == 3 ? name : name with { Last = Plain(name.Last), First = Plain(name.First), Middle = name.Middle is null ? null : Plain(name.Middle) };
            var twin = world.AddPerson(written, original.Entity.BirthDate, i % 4 == 2 ? world.NextSnils() : null, Another(original), original.Age);
            var main = original.Entity.Employments[0];
            world.AddEmployment(twin, twin.Home, new(EmploymentKind.Main, world.Position(main.PositionCode))
            {
                DeputyArea = main.DeputyArea, SubjectCode = main.SubjectCode, From = _random.Day(main.From!.Value, world.Today), RateHundredths = 100,
            });
        }
    }

    private static string Plain(string text) => text.Replace('ё', 'е').Replace('Ё', 'Е');

    private DemoOrganisation Another(DemoPerson person)
    {
        var near = _byPlace[person.Home.Place].Where(o => o != person.Home && o.Kind == person.Home.Kind).ToList();
        return near.Count > 0 ? _random.Pick(near) : _random.Pick(_byPlace[person.Home.Place].ToList());
    }

    private void Settle(DemoPerson person)
    {
        var home = HomeEmployment.Choose(person.Entity.Employments, world.Today)!;
        person.Entity.Settle(home);
        person.Works = home.IsInForce(world.Today);
    }
}
