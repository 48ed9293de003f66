using MethodCenter.Domain.Programmes;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>A programme of the demo.</summary>
/// <param name="Days">How long a stream lasts.</param>
/// <param name="InRegister">Has a number in the Federal register.</param>
/// <param name="After">Title of the programme that must be completed before.</param>
internal sealed record DemoProgramme(string Title, ProgrammeKind Kind, int Hours, int Days, bool InRegister, string Codes, bool HasPractice = false, string? After = null);

/// <summary>Programmes as an institute offers them. Few competences are left without any: that is what the institute should develop.</summary>
internal static class DemoProgrammeList
{
    public static readonly IReadOnlyList<DemoProgramme> All =
    [
        new("Критериальное и формирующее оценивание на уроке", ProgrammeKind.Training, 36, 24, true, "MET.3", true),
        new("Объективность оценивания: от ВПР к внутренней системе оценки качества", ProgrammeKind.Training, 24, 17, true, "MET.3;MET.4"),
        new("Современный урок: проектирование, проведение, анализ", ProgrammeKind.Training, 48, 31, true, "MET.1;MET.2;MET.6", true),
        new("Планирование по обновлённым ФГОС и федеральным рабочим программам", ProgrammeKind.Training, 18, 12, true, "MET.1;LAW.1"),
        new("Технологии обучения в разноуровневом классе", ProgrammeKind.Training, 36, 26, true, "MET.2;MET.7"),
        new("Подготовка обучающихся к ГИА: задания высокого уровня сложности", ProgrammeKind.Training, 72, 60, true, "SUB.2;MET.7"),
        new("Предметное содержание и методика его преподавания (практикум)", ProgrammeKind.Training, 72, 54, true, "SUB.1;SUB.2;MET.2", true),
        new("Функциональная грамотность: разработка и применение заданий", ProgrammeKind.Training, 36, 24, true, "SUB.3"),
        new("Научные основы школьных предметов: новое в содержании", ProgrammeKind.Training, 40, 30, false, "SUB.4"),
        new("Базовое предметное содержание: ликвидация пробелов", ProgrammeKind.Training, 48, 40, true, "SUB.1"),
        new("Проектная и исследовательская деятельность обучающихся", ProgrammeKind.Training, 36, 24, true, "MET.5;SUB.4"),
        new("Инклюзивное образование: адаптированные программы на практике", ProgrammeKind.Training, 72, 52, true, "PSY.3;PSY.1", true),
        new("Дети группы риска и инофоны в классе", ProgrammeKind.Training, 24, 17, true, "PSY.4"),
        new("Возрастные особенности и мотивация обучающихся", ProgrammeKind.Training, 24, 17, true, "PSY.1;PSY.2"),
        new("Управление классом и профилактика буллинга", ProgrammeKind.Training, 24, 17, true, "PSY.5;COM.5"),
        new("Педагогическое общение и работа с родителями", ProgrammeKind.Training, 18, 12, true, "COM.1;COM.2"),
        new("Педагог-наставник: горизонтальное обучение в школе", ProgrammeKind.Training, 36, 28, true, "COM.3;MDT.4", true),
        new("Цифровая образовательная среда и ФГИС «Моя школа»", ProgrammeKind.Training, 24, 17, true, "DIG.1;DIG.2"),
        new("Цифровые материалы и дистанционные технологии: углублённый курс", ProgrammeKind.Training, 36, 26, false, "DIG.2;DIG.3", false, "Цифровая образовательная среда и ФГИС «Моя школа»"),
        new("Воспитательная деятельность классного руководителя", ProgrammeKind.Training, 18, 12, false, "EDU.1;EDU.2"),
        new("Профориентация: единая модель профессионального минимума", ProgrammeKind.Training, 24, 17, true, "EDU.3"),
        new("Управление качеством образования: команда школы", ProgrammeKind.Training, 48, 36, true, "MAN.2;MAN.12", true),
        new("Стратегия и программа развития образовательной организации", ProgrammeKind.Training, 72, 60, true, "MAN.1;MAN.9;MAN.11"),
        new("Контрактная система и финансово-хозяйственная деятельность", ProgrammeKind.Training, 36, 26, false, "MAN.4;MAN.5"),
        new("Управление кадрами: наставничество, ИОМ, методическая служба", ProgrammeKind.Training, 36, 26, true, "MAN.3"),
        new("Воспитательная система и безопасная среда школы", ProgrammeKind.Training, 24, 17, true, "MAN.6;MAN.7"),
        new("Методист: диагностика дефицитов и сопровождение ИОМ", ProgrammeKind.Training, 72, 52, true, "MDT.1;MDT.2;MDT.3"),
        new("Учитель начальных классов: профессиональная переподготовка", ProgrammeKind.Retraining, 256, 180, false, "SUB.1;MET.1;MET.2;PSY.1"),
        new("Менеджмент в образовании: профессиональная переподготовка", ProgrammeKind.Retraining, 280, 200, false, "MAN.1;MAN.9;MAN.12"),
        new("Урок физики: демонстрационный эксперимент (архивная)", ProgrammeKind.Training, 24, 17, true, "SUB.1;MET.2"),
    ];
}
