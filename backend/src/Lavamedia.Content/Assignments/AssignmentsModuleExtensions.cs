using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Assignments;

/// <summary>Who has which work on items.</summary>
internal static class AssignmentsModuleExtensions
{
    /// <summary>Registers the commands.</summary>
    public static void AddAssignments(this ModuleBuilder module) =>
        module
            .Services.AddScoped<AssignContentItem>()
            .AddScoped<ChangeContentAssignment>()
            .AddScoped<IPersonalData, AssignmentData>();
}
