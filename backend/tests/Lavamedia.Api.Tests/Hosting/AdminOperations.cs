using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.Testing;

namespace Lavamedia.Api.Tests.Hosting;

/// <summary>The operations of the admin, as its screens send them.</summary>
internal static class AdminOperations
{
    private static readonly IReadOnlyList<ExecutableDefinitionNode> Definitions =
    [
        .. Directory
            .GetFiles(Repository.PathOf("frontend/packages/api/src/admin/documents"), "*.graphql")
            .SelectMany(file => Parser.Parse(File.ReadAllText(file)).Definitions)
            .Cast<ExecutableDefinitionNode>(),
    ];

    /// <summary>An operation with the fragments that it needs.</summary>
    public static string Text(string name)
    {
        var texts = new HashSet<string>();
        Add(Definitions.OfType<OperationDefinitionNode>().Single(operation => operation.Name?.Value == name));
        return string.Join("\n\n", texts);

        void Add(ExecutableDefinitionNode definition)
        {
            var text = Printer.Print(definition);
            if (!texts.Add(text))
            {
                return;
            }

            foreach (var fragment in Definitions.OfType<FragmentDefinitionNode>())
            {
                if (text.Contains($"...{fragment.Name.Value}\n", StringComparison.Ordinal))
                {
                    Add(fragment);
                }
            }
        }
    }
}
