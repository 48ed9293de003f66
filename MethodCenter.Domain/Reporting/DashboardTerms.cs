namespace MethodCenter.Domain.Reporting;

/// <summary>Russian names of the figures, the same on screen and in files.</summary>
public static class DashboardTerms
{
    /// <summary>Short name: on a figure, a column, a switch.</summary>
    public static string Of(DashboardFigure figure) => figure switch
    {
        DashboardFigure.Teachers => "Педагогические работники",
        DashboardFigure.Managers => "Управленческие кадры",
        DashboardFigure.YoungTeachers => "Молодые педагоги",
        DashboardFigure.Diagnosed => "С действующим результатом диагностики",
        DashboardFigure.WithOpenDeficits => "С открытыми дефицитами",
        DashboardFigure.WithRoute => "С действующим ИОМ",
        DashboardFigure.Organisations => "Организации в контуре",
        DashboardFigure.LowResults => "Школы с низкими результатами",
        DashboardFigure.MethodicalServices => "Методические службы организаций",
        DashboardFigure.WithoutMethodist => "Организации без методиста",
        DashboardFigure.RegionalMethodists => "Региональные методисты",
        DashboardFigure.AdmissibleMethodists => "Допущены по правилу",
        DashboardFigure.MunicipalMethodists => "Муниципальные методисты с закреплениями",
        DashboardFigure.AssignedTeachers => "Педагоги за региональными методистами",
        DashboardFigure.TeachersPerMethodist => "Педагогов на методиста",
        DashboardFigure.OverSoftLimit => "Выше мягкого предела",
        DashboardFigure.OverHardLimit => "Выше жёсткого предела",
        DashboardFigure.WithoutSnils => "Без СНИЛС",
        DashboardFigure.WithoutBirthDate => "Без даты рождения",
        DashboardFigure.WithoutTeachingSince => "Без начала стажа",
        DashboardFigure.WaitingRows => "Строки в очереди",
    };

    /// <summary>How it is counted, in one sentence.</summary>
    public static string HowCounted(DashboardFigure figure) => figure switch
    {
        DashboardFigure.Teachers => "Основное место работы на должностях раздела I.2 в открытых организациях контура мониторинга. Человек — один раз.",
        DashboardFigure.Managers => "Руководители и их заместители по основному месту работы, кроме заместителей по АХЧ, АХР и безопасности.",
        DashboardFigure.YoungTeachers => "Из педагогических работников: младше 35 лет, педагогический стаж меньше 36 полных месяцев.",
        DashboardFigure.Diagnosed => "Педагоги и руководители в счёте, у которых есть завершённый результат официальной диагностики и срок его действия не истёк.",
        DashboardFigure.WithOpenDeficits => "Педагоги и руководители в счёте, у которых есть хотя бы один дефицит: не снятый и не отмеченный неактуальным.",
        DashboardFigure.WithRoute => "Педагоги и руководители в счёте, у которых есть утверждённый и ещё не завершённый маршрут: утверждён, в реализации или приостановлен.",
        DashboardFigure.Organisations => "Включены в контур мониторинга и не прекратили деятельность.",
        DashboardFigure.LowResults => "Организации контура с действующей отметкой ШНОР.",
        DashboardFigure.MethodicalServices => "П8: действует методическая служба или совет, указаны вид, номер и дата акта.",
        DashboardFigure.WithoutMethodist => "Организации контура, за которыми не закреплён ни один методист с действующим статусом.",
        DashboardFigure.RegionalMethodists => "Есть номер и дата приказа (договора), срок статуса не истёк.",
        DashboardFigure.AdmissibleMethodists => "Из региональных методистов: выполнены все условия допуска — приказ, срок, диагностика, повышение квалификации.",
        DashboardFigure.MunicipalMethodists => "П7: статус действует, есть хотя бы одно действующее закрепление. В области человек — один раз.",
        DashboardFigure.AssignedTeachers => "Из педагогических работников: закреплены за региональным методистом с действующим статусом.",
        DashboardFigure.TeachersPerMethodist => "П5: закреплённые педагоги на одного регионального методиста.",
        DashboardFigure.OverSoftLimit => "Закреплено больше мягкого предела, но не больше жёсткого.",
        DashboardFigure.OverHardLimit => "Закреплено больше жёсткого предела.",
        DashboardFigure.WithoutSnils => "Педагоги и руководители в счёте, у которых не указан СНИЛС.",
        DashboardFigure.WithoutBirthDate => "Педагоги и руководители в счёте без даты рождения: не попадают в возрастные группы.",
        DashboardFigure.WithoutTeachingSince => "Педагоги и руководители в счёте без даты начала педагогической работы: не попадают в П6.",
        DashboardFigure.WaitingRows => "Строки файлов о людях и организациях, которых ещё нет в реестре.",
    };
}
