using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>How far a methodist of the demo has come.</summary>
internal enum DemoAdmission
{
    ByRule,
    ByException,
    NoDiagnostics,
    NoTraining,
    NoOrder,
    Expired,
    ExpiresSoon,
    Ended,
}

/// <summary>Makes up the methodical asset in every state of admission; the admission itself is decided by the product's rule.</summary>
internal sealed class DemoMethodistMaker(DemoWorld world, AdmissionParameters parameters)
{
    /// <summary>Small data must show every state too, so the states come in turn and not by chance.</summary>
    private static readonly DemoAdmission[] Turns =
    [
        DemoAdmission.ByRule, DemoAdmission.ByRule, DemoAdmission.ByRule, DemoAdmission.ByRule, DemoAdmission.ByException, DemoAdmission.NoDiagnostics,
        DemoAdmission.ByRule, DemoAdmission.NoTraining, DemoAdmission.NoOrder, DemoAdmission.Expired, DemoAdmission.ExpiresSoon, DemoAdmission.Ended,
        DemoAdmission.ByRule, DemoAdmission.ByRule, DemoAdmission.ByRule, DemoAdmission.ByRule, DemoAdmission.ByRule, DemoAdmission.ByRule,
        DemoAdmission.ByRule, DemoAdmission.ByRule, DemoAdmission.ByRule, DemoAdmission.ByRule, DemoAdmission.ByRule, DemoAdmission.ByRule,
    ];

    private static readonly string[] Programmes =
        ["Методическая поддержка педагогических работников", "Региональный методист: содержание и технологии деятельности",
         "Сопровождение индивидуальных образовательных маршрутов", "Тьюторское сопровождение профессионального роста педагога"];

    private static readonly string[] Exceptions =
        ["Обучение по программе методической поддержки завершается в текущем полугодии, методист необходим школам с низкими результатами.",
         "Единственный специалист по предмету в районе; диагностика назначена на ближайшую сессию.",
         "Решение совета: методист работает по наставничеству у опытного коллеги до завершения обучения."];

    private readonly DemoRandom _random = world.Random;
    private readonly HashSet<(int, MethodistLevel)> _taken = [];
    private int _orders = 40;
    private int _territories;

    public void Make()
    {
        for (var i = 0; i < world.Scale.RegionalMethodists; i++) AddRegional(i);
        var parts = DemoShares.Split(world.Scale.MunicipalMethodists, [.. DemoPlaces.All.Select(p => (double)p.Population)], 1);
        var turn = 0;
        for (var place = 0; place < parts.Length; place++)
        {
            for (var i = 0; i < parts[place]; i++) AddMunicipal(DemoPlaces.All[place], i, turn++);
        }
    }

    private void AddRegional(int turn)
    {
        var isStaff = turn % 4 == 0;
        var place = DemoPlaces.All[(turn * 7 + 17) % DemoPlaces.All.Count];
        var person = isStaff
            ? Choose(world.Organisations[^1].People, MethodistLevel.Regional)
            : Choose(Experienced(place), MethodistLevel.Regional);
        var relation = isStaff ? MethodistRelation.Staff : turn % 9 == 5 ? MethodistRelation.Other : MethodistRelation.Contract;
        var methodist = Add(person, MethodistLevel.Regional, null, relation, Turns[turn % Turns.Length]);
        if (turn % 6 == 2) return;
        var served = Enumerable.Range(0, _random.Between(1, 4)).Select(_ => world.Municipality(_random.Pick(DemoPlaces.All)).Id);
        methodist.SetTerritory([.. served.Append(world.Municipality(place).Id).Distinct()]);
        foreach (var territory in methodist.Territory) territory.Id = ++_territories;
    }

    private void AddMunicipal(DemoPlace place, int number, int turn)
    {
        var workers = world.Organisations.Where(o => o.Place == place && (o.Kind is DemoKind.Authority or DemoKind.Service))
            .SelectMany(o => o.People).Where(p => p.Entity.PositionCode == "methodist").ToList();
        var isStaff = number % 3 == 0 && workers.Any(w => IsFree(w, MethodistLevel.Municipal));
        var person = Choose(isStaff ? workers : Experienced(place), MethodistLevel.Municipal);
        var relation = isStaff ? MethodistRelation.Staff : number % 5 == 4 ? MethodistRelation.Other : MethodistRelation.Contract;
        Add(person, MethodistLevel.Municipal, world.Municipality(place).Id, relation, Turns[turn % Turns.Length]);
    }

    private List<DemoPerson> Experienced(DemoPlace place) => [.. world.Organisations
        .Where(o => o.Place == place && (o.Kind is DemoKind.School or DemoKind.Kindergarten or DemoKind.Club))
        .SelectMany(o => o.People)
        .Where(p => p is { Works: true, Age: > 32 and < 63 } && p.Entity.PostGroup != PostGroup.Other && p.Entity.CategoryCode is "highest" or "ped_methodist" or "first")];

    private bool IsFree(DemoPerson person, MethodistLevel level) => person.Works && !_taken.Contains((person.Entity.Id, level));

    private DemoPerson Choose(IReadOnlyList<DemoPerson> from, MethodistLevel level)
    {
        var free = from.Where(p => IsFree(p, level)).ToList();
        var chosen = _random.Pick(free);
        _taken.Add((chosen.Entity.Id, level));
        return chosen;
    }

    private Methodist Add(DemoPerson person, MethodistLevel level, int? municipalityId, MethodistRelation relation, DemoAdmission state)
    {
        var methodist = new Methodist(person.Entity, level, municipalityId) { Id = world.Methodists.Count + 1 };
        world.Methodists.Add(methodist);
        var order = OrderDate(state);
        var draft = Draft(person, relation, state, order);
        DemoWorld.Expect(methodist.Change(draft));
        if (state is DemoAdmission.NoDiagnostics or DemoAdmission.NoTraining or DemoAdmission.NoOrder) return methodist;
        var day = Earliest(order.AddDays(_random.Below(12)), world.Today);
        DemoWorld.Expect(methodist.Admit(AdmissionRule.Check(methodist, parameters, day), Reason(state), "Петрова Н. В., ЦНППМ", day));
        if (state == DemoAdmission.Ended)
            DemoWorld.Expect(methodist.End(world.Today.AddDays(-_random.Between(5, 150)), _random.Pick(["по личному заявлению", "переход на другую работу"])));
        return methodist;
    }

    private string? Reason(DemoAdmission state) => state == DemoAdmission.ByException ? _random.Pick(Exceptions) : null;

    /// <summary>Over four half-years, so that the previous period has fewer.</summary>
    private DateOnly OrderDate(DemoAdmission state) => state switch
    {
        DemoAdmission.Expired => world.Today.AddDays(-_random.Between(420, 700)),
        DemoAdmission.ExpiresSoon => world.Today.AddDays(-_random.Between(330, 360)),
        DemoAdmission.Ended => world.Today.AddDays(-_random.Between(250, 600)),
        _ => world.Today.AddDays(-_random.PickWeighted([(_random.Between(370, 650), 5), (_random.Between(180, 370), 3), (_random.Between(15, 180), 3)])),
    };

    private DateOnly? Until(DemoAdmission state) => state switch
    {
        DemoAdmission.Expired => world.Today.AddDays(-_random.Between(4, 200)),
        DemoAdmission.ExpiresSoon => world.Today.AddDays(_random.Between(3, 26)),
        _ => _random.Chance(200) ? null : new DateOnly(world.Today.Year + _random.Between(1, 2), 8, 31),
    };

    private MethodistDraft Draft(DemoPerson person, MethodistRelation relation, DemoAdmission state, DateOnly order)
    {
        var isDiagnosed = state != DemoAdmission.NoDiagnostics;
        var isTrained = state is not (DemoAdmission.NoTraining or DemoAdmission.ByException);
        var hasOrder = state != DemoAdmission.NoOrder;
        var letter = relation == MethodistRelation.Contract ? "ГПХ-" : "";
        return new MethodistDraft
        {
            OrganisationId = person.Entity.OrganisationId, Workplace = person.Home.Entity.ShortName, SubjectCode = person.Entity.SubjectCode,
            Direction = Direction(person), Relation = relation,
            OrderNumber = hasOrder ? $"{letter}{++_orders}" : null, OrderDate = hasOrder ? order : null, Until = Until(state),
            DiagnosedOn = isDiagnosed ? order.AddDays(-_random.Between(25, 200)) : null,
            DiagnosticsTenths = isDiagnosed ? _random.Between(640, 985) : null,
            TrainingProgramme = isTrained ? _random.Pick(Programmes) : null,
            TrainingDocument = isTrained ? $"ПК-78-{_random.Between(10_000, 99_999)}" : null,
            TrainedOn = isTrained ? order.AddDays(-_random.Between(10, 240)) : null,
        };
    }

    private static string Direction(DemoPerson person) => person.Entity.SubjectCode switch
    {
        { } code => SeedFiles.Subjects.Single(s => s.Code == code).Name,
        _ when person.Home.Kind == DemoKind.Kindergarten => "Дошкольное образование",
        _ => "Управление и методическая работа",
    };

    private static DateOnly Earliest(DateOnly one, DateOnly other) => one < other ? one : other;
}
