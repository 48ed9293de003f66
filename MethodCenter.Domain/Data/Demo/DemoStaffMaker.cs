using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Fills the posts with fictitious people: name by sex and age, birth date, start of teaching, category, main job.</summary>
internal sealed class DemoStaffMaker(DemoWorld world)
{
    private static readonly HashSet<string> Heads = ["director", "head_dou", "chief", "rector", "prorector", "deputy_director", "deputy_head", "deputy_chief", "unit_head"];

    private static readonly (int From, int Weight)[] Ages = [(22, 52), (26, 84), (30, 122), (35, 105), (40, 120), (45, 140), (50, 145), (55, 130), (60, 100), (65, 48), (70, 16)];

    private readonly DemoRandom _random = world.Random;
    private int _rare;

    public void Make()
    {
        foreach (var organisation in world.Organisations)
        {
            var hostsService = organisation is { Kind: DemoKind.Club, Place.Form: MunicipalServiceForm.OrganisationUnit };
            foreach (var post in DemoPosts.Of(organisation, hostsService)) Hire(organisation, post);
        }
    }

    private void Hire(DemoOrganisation organisation, DemoPost post)
    {
        var isHead = Heads.Contains(post.Position);
        var age = isHead ? _random.Between(34, 66) : _random.PickWeighted(Ages) is var from && from >= 65 ? from + _random.Below(4) : from + _random.Below(from < 30 ? 4 : 5);
        var born = world.Today.AddYears(-age).AddDays(-_random.Below(365));
        var name = Name(WomanShare(organisation.Kind, isHead), age);
        var snils = world.NextSnils();
        var person = world.AddPerson(name, _random.Chance(12) ? null : born, _random.Chance(12) ? null : snils, organisation, age);
        var since = TeachingSince(born);
        if (!_random.Chance(25)) person.Entity.ChangeTeachingSince(since);
        Qualify(person, since, isHead);
        if (_random.Chance(200)) person.Entity.ChangeEmail($"pedagog{person.Entity.Id}@example.org");
        world.AddEmployment(person, organisation, new EmploymentFacts(EmploymentKind.Main, world.Position(post.Position))
        {
            DeputyArea = post.Area, SubjectCode = post.Subject, From = JobSince(since), RateHundredths = Rate(isHead),
            IsOnLeave = age is > 22 and < 40 && !isHead && _random.Chance(70),
        });
    }

    private static int WomanShare(DemoKind kind, bool isHead) => kind switch
    {
        DemoKind.Kindergarten => 975,
        DemoKind.College => 560,
        DemoKind.Club => 690,
        _ => isHead ? 780 : 865,
    };

    private PersonName Name(int womanShare, int age)
    {
        if (_random.Chance(4))
        {
            var rare = DemoNames.Rare[_rare++ % DemoNames.Rare.Count];
            return new(rare.Last, rare.First, rare.Middle);
        }
        var isWoman = _random.Chance(womanShare);
        var last = Surname(isWoman);
        if (isWoman && _random.Chance(9)) last += "-" + Surname(isWoman);
        var patronymic = _random.PickCommon(DemoNames.Patronymics);
        if (!isWoman) return new(last, _random.PickCommon(DemoNames.Men), patronymic);
        var first = _random.PickCommon(age < 42 ? DemoNames.YoungerWomen : DemoNames.OlderWomen);
        return new(last, first, DemoNames.FemininePatronymic(patronymic));
    }

    private string Surname(bool isWoman)
    {
        var masculine = _random.PickCommon(DemoNames.Surnames);
        return isWoman ? DemoNames.FeminineSurname(masculine) : masculine;
    }

    /// <summary>Most begin after the institute, some come from another trade.</summary>
    private DateOnly TeachingSince(DateOnly born)
    {
        var age = _random.Below(10) switch { < 7 => _random.Between(21, 24), < 9 => _random.Between(25, 30), _ => _random.Between(31, 42) };
        var year = Math.Min(born.Year + age, world.Today.Year);
        var day = _random.Chance(700) ? new DateOnly(year, 9, 1) : new DateOnly(year, _random.Between(1, 12), _random.Between(1, 28));
        return day > world.Today ? day.AddYears(-1) : day;
    }

    /// <summary>Recent beginnings are more common than old ones; most are on the first of September.</summary>
    private DateOnly JobSince(DateOnly since)
    {
        var span = world.Today.DayNumber - since.DayNumber;
        var day = world.Today.AddDays(-Math.Min(_random.Below(span + 1), _random.Below(span + 1)));
        var september = new DateOnly(day.Year, 9, 1);
        return _random.Chance(600) && september >= since && september <= world.Today ? september : day;
    }

    private void Qualify(DemoPerson person, DateOnly since, bool isHead)
    {
        var years = FullPeriods.Years(since, world.Today);
        var code = (years, _random.Below(100)) switch
        {
            ( < 2, _) => "none",
            (_, < 14) => "none",
            (_, < 30) => "compliance",
            ( < 6, < 80) => "first",
            (_, < 62) => "first",
            (_, < 97) => "highest",
            (_, 97 or 98) => "ped_methodist",
            _ => "ped_mentor",
        };
        if (isHead && code is not "none") code = "compliance";
        person.Entity.ChangeCategory(code, code == "none" ? null : _random.Day(world.Today.AddDays(-1600), world.Today.AddDays(-10)));
    }

    private int Rate(bool isHead) => isHead || _random.Chance(780) ? 100 : _random.Pick([50, 75, 110, 125, 150]);
}
