using Lavamedia.GraphQL.Types;
using static Lavamedia.Api.Tests.Access.ExpectedAccess;

namespace Lavamedia.Api.Tests.Access;

/// <summary>Passwords, hashes, tokens and keys are nowhere in the schema but where they are shown once.</summary>
[Collection(MatrixCollection.Name)]
public sealed class SecretFieldTests(MatrixNewsroom newsroom)
{
    [Fact]
    public void Z1_secrets_are_in_no_type_filter_or_order_of_the_schema()
    {
        // A field is named for what it holds at its end: `idTokenAlgorithm` holds no token.
        string[] secrets = ["password", "hash", "stamp", "secret", "token", "tokens", "recoveryCodes", "storageKey"];
        var shownOnce = PermissionTable.Read("Shown once").Select(row => Name(row["field"])).ToHashSet();
        var names = newsroom
            .Schema.Types.SelectMany(type =>
                type switch
                {
                    // What a mutation is called tells nothing; what it answers with does.
                    ComplexType { Name: not "Mutation" } output => output
                        .Fields.Where(field => field.Type.Named.Name is not ("Boolean" or "Int"))
                        .Select(field => field.ToString()),
                    InputObjectType { Name: var name } input
                        when name.EndsWith("FilterInput", StringComparison.Ordinal)
                            || name.EndsWith("SortInput", StringComparison.Ordinal) => input.Fields.Select(field =>
                        $"{name}.{field.Name}"
                    ),
                    _ => [],
                }
            )
            .Where(field => !shownOnce.Contains(field));
        names
            .Where(field => secrets.Any(secret => field.EndsWith(secret, StringComparison.OrdinalIgnoreCase)))
            .ShouldBeEmpty();
    }
}
