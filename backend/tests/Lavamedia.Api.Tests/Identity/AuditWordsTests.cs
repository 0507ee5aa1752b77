using System.Text.Json;
using Lavamedia.Api.Hosting;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Identity.Audit;
using Lavamedia.Platform.Data;
using Lavamedia.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Api.Tests.Identity;

/// <summary>What the audit log keeps by the names of the system is read in words, in French and in English.</summary>
public sealed class AuditWordsTests
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_admin_has_a_word_for_everything_that_the_log_tells_of(string language)
    {
        var words = JsonDocument
            .Parse(await File.ReadAllTextAsync(Repository.PathOf($"frontend/apps/admin/src/messages/{language}.json")))
            .RootElement.GetProperty("audit");
        var known = new HashSet<string>(
            from part in new[] { "things", "members", "states", "types" }
            from word in words.GetProperty(part).EnumerateObject()
            select $"{part}.{word.Name}"
        );

        Told().Where(name => !known.Contains(name)).ShouldBeEmpty();
    }

    /// <summary>The names of audited entities, of their members, of the values of those that are enumerations, and of all acts.</summary>
    private static List<string> Told()
    {
        using var app = LavamediaHost.Build(
            runsJobs: false,
            builder =>
            {
                builder.Configuration.AddInMemoryCollection(
                    DemoDatabase.Settings("postgres://nobody@localhost:1/none", Path.GetTempPath())
                );
                builder.WebHost.UseTestServer();
            }
        );
        using var scope = app.Services.CreateScope();
        var audited =
            from entity in scope.ServiceProvider.GetRequiredService<LavamediaDbContext>().Model.GetEntityTypes()
            from name in entity.AuditedMembers()
            select (Thing: entity.ClrType.Name, Member: entity.FindProperty(name)!);
        return
        [
            .. audited
                .SelectMany(told =>
                    new[]
                    {
                        $"things.{told.Thing}",
                        $"members.{JsonNamingPolicy.CamelCase.ConvertName(told.Member.Name)}",
                    }.Concat(Values(told.Member).Select(value => $"states.{value}"))
                )
                .Concat(Enum.GetNames<SecurityEventType>().Select(name => $"types.{Stored(name)}"))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> Values(IReadOnlyProperty member)
    {
        var type = Nullable.GetUnderlyingType(member.ClrType) ?? member.ClrType;
        return type.IsEnum ? Enum.GetNames(type).Select(Stored) : [];
    }

    private static string Stored(string name) => JsonNamingPolicy.SnakeCaseUpper.ConvertName(name);
}
