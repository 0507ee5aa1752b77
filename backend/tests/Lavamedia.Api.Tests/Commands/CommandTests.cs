using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Commands;

/// <summary>What the commands for clients' developers say, and the exit codes that CI goes by. They need no database.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("lavamedia-commands-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Schema_check_ends_with_1_where_a_client_would_break_and_with_0_where_none_does()
    {
        var schema = Path.Combine(folder, "schema.graphql");
        (await RunAsync("schema", "export", "--output", schema)).ExitCode.ShouldBe(0);
        var text = await File.ReadAllTextAsync(schema);

        var same = await RunAsync("schema", "check", "--against", schema);
        same.ShouldBe((0, "The schema is the one that clients know."));

        // A field that clients know and this build has not.
        await File.WriteAllTextAsync(
            schema,
            text.Replace("type Query {", "type Query {\n  gone: Int\n", StringComparison.Ordinal)
        );
        var broken = await RunAsync("schema", "check", "--against", schema);
        broken.ExitCode.ShouldBe(1);
        broken.Output.ShouldContain("breaking  FIELD_REMOVED Query.gone: Field Query.gone was removed.");
    }

    [Fact]
    public async Task AcceptanceCheck08_schema_check_weighs_what_breaks_by_documents_deprecations_and_what_was_agreed_on()
    {
        var schema = Path.Combine(folder, "schema.graphql");
        (await RunAsync("schema", "export", "--output", schema)).ExitCode.ShouldBe(0);
        var text = await File.ReadAllTextAsync(schema);
        await File.WriteAllTextAsync(
            schema,
            text.Replace(
                "type Query {",
                """
                type Query {
                  used: Int
                  silent: Int
                  announced: Int @deprecated(reason: "Ask for roles.")

                """,
                StringComparison.Ordinal
            )
        );

        // Nobody asks for it and it was announced; nobody asks for it but nobody was told; somebody asks for it.
        var documents = await ManifestAsync("query Roles { roles { id } }");
        var told = await RunAsync("schema", "check", "--against", schema, "--documents", documents);
        told.ExitCode.ShouldBe(1);
        told.Output.ShouldContain(
            "Field Query.announced was removed. No registered document uses it.\n",
            Case.Sensitive
        );
        told.Output.ShouldContain(
            "Field Query.silent was removed. No registered document uses it, but it was not deprecated."
        );
        documents = await ManifestAsync("query Announced { announced }", "query Used { used }");
        var used = await RunAsync("schema", "check", "--against", schema, "--documents", documents);
        used.ExitCode.ShouldBe(1);
        used.Output.ShouldContain("Field Query.announced was removed. A registered document uses it.");
        used.Output.ShouldContain("Field Query.used was removed. A registered document uses it.");

        // What was agreed on passes, and nothing beside it.
        var agreed = Path.Combine(folder, "agreed.md");
        await File.WriteAllTextAsync(
            agreed,
            "| `FIELD_REMOVED` | `Query.used` | why |\n| `ARG_REMOVED` | `Query.silent` | why |\n"
        );
        string[] check = ["schema", "check", "--against", schema, "--documents", documents, "--accepted", agreed];
        var half = await RunAsync(check);
        half.ExitCode.ShouldBe(1);
        half.Output.ShouldContain("Field Query.used was removed. It was agreed on.");
        await File.AppendAllTextAsync(
            agreed,
            "| `FIELD_REMOVED` | `Query.silent` | why |\n| `FIELD_REMOVED` | `Query.announced` | why |\n"
        );
        (await RunAsync(check)).ExitCode.ShouldBe(0);

        await File.WriteAllTextAsync(
            schema,
            text.Replace(
                "type Query {",
                "type Query {\n  announced: Int @deprecated(reason: \"Ask for roles.\")\n",
                StringComparison.Ordinal
            )
        );
        documents = await ManifestAsync("query Roles { roles { id } }");
        var passed = await RunAsync("schema", "check", "--against", schema, "--documents", documents);
        passed.ExitCode.ShouldBe(0, passed.Output);
    }

    [Fact]
    public async Task Operations_validate_names_file_line_and_column_of_what_it_refuses_and_the_cost_of_what_it_accepts()
    {
        var good = Path.Combine(folder, "good.graphql");
        var bad = Path.Combine(folder, "bad.graphql");
        await File.WriteAllTextAsync(good, "query Newest { contentItems(first: 5) { nodes { title } } }");
        await File.WriteAllTextAsync(bad, "query Wrong {\n  contentItems(first: 5) { nodes { titel } }\n}");

        var refused = await RunAsync("operations", "validate", good, bad);
        refused.ExitCode.ShouldBe(1);
        refused.Output.ShouldContain($"{good}: Newest: accepted, field cost ");
        refused.Output.ShouldContain($"{bad}:2:36: Cannot query field \"titel\"");
    }

    /// <summary>A manifest of documents, as code generators for clients write it.</summary>
    private async Task<string> ManifestAsync(params string[] texts)
    {
        var path = Path.Combine(folder, "documents.json");
        var documents = texts.ToDictionary(text =>
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))
        );
        await File.WriteAllTextAsync(path, JsonSerializer.Serialize(documents));
        return path;
    }

    private async Task<(int ExitCode, string Output)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "Lavamedia.Api.dll"), .. arguments]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (key, value) in DemoDatabase.Settings("Host=127.0.0.1;Port=1;Database=none", folder))
        {
            start.Environment[key] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await errors;
        await process.WaitForExitAsync();
        return (process.ExitCode, output.Trim());
    }
}
