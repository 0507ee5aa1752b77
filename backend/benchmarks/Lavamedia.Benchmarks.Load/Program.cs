using System.Globalization;
using Lavamedia.Benchmarks.Load;

return args switch
{
    ["run-sql", var connection, var file] => await SqlFile.RunAsync(connection, file),
    ["transactions", var connection] => await Transactions.PrintAsync(connection),
    ["password-hash", var password, var iterations] => PasswordHash.Print(
        password,
        int.Parse(iterations, CultureInfo.InvariantCulture)
    ),
    ["jobs-left", var connection] => await JobsLeft.PrintAsync(connection),
    ["requests", var url, var body, var connections, var seconds, .. var headers] => await Requests.RunAsync(
        new Uri(url),
        body,
        headers,
        int.Parse(connections, CultureInfo.InvariantCulture),
        double.Parse(seconds, CultureInfo.InvariantCulture)
    ),
    ["subscribers", var url, var count, var processId, var seconds] => await Subscribers.RunAsync(
        new Uri(url),
        int.Parse(count, CultureInfo.InvariantCulture),
        int.Parse(processId, CultureInfo.InvariantCulture),
        double.Parse(seconds, CultureInfo.InvariantCulture)
    ),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        "requests <url> <body file, or - to get> <connections> <seconds> [<header>…] | subscribers <url> <count> <process id> <seconds> | run-sql <connection string> <file> | transactions <connection string> | jobs-left <connection string> | password-hash <password> <iterations>"
    );
    return 64;
}
