using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Programmes;

namespace MethodCenter.App.Features.Programmes;

/// <summary>Captions of management teams.</summary>
public static class TeamTexts
{
    public const string Teams = "Управленческие команды";
    public const string Year = "Год";
    public const string Municipality = "Муниципалитет";
    public const string State = "Состояние";
    public const string Organisation = "Организация";
    public const string Programme = "Программа";
    public const string Order = "Приказ";
    public const string Stream = "Поток";
    public const string Members = "Состав";
    public const string Member = "Участник";
    public const string Position = "Должность";
    public const string Dates = "Сроки";
    public const string Completed = "Команд завершили";
    public const string Studying = "Команд обучается";
    public const string Organisations = "Организаций с завершившей командой";
    public const string OrganisationsDetail = "так считает показатель П2";
    public const string ByPlace = "По муниципалитетам";
    public const string CompletedShort = "Завершили";
    public const string StudyingShort = "Обучаются";
    public const string Halves = "Не хватает одного";
    public const string HalvesAbout = "Ещё один руководитель или заместитель той же организации в этом потоке — и будет команда.";
    public const string NoHalves = "Таких организаций сейчас нет.";
    public const string NoTeams = "Команд нет";
    public const string NoTeamsText = "Команда складывается, когда на одну программу ПК, одним приказом и в один поток зачислены управленцы одной организации.";
    public const string Invite = "Заявить ещё";
    public const string NamesHidden = "Составы команд видят ЦНППМ и муниципалитеты.";

    public static string About(TeamBoard board) =>
        $"На {Formats.Date(board.On)}: не меньше {board.LeastSize} управленцев одной организации в одном потоке программы ПК по одному приказу";

    public static string CompletedOf(TeamMember member) => ProgrammeTerms.Of(member.Status);

    public static Tone ToneOf(TeamState state) => state switch
    {
        TeamState.Studying => Tone.Warning,
        TeamState.Completed => Tone.Good,
    };
}
